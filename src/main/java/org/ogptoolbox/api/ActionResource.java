package org.ogptoolbox.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.base.LocalizedText;

/**
 * A collective action.
 *
 * @param declaration the code of the declaration it belongs to
 * @param theme transparency-integrity-anti-corruption, climate-sustainable-development, digital-tools-capacity, other
 * @param status planned, open, closed
 * @param steward who looks after it, by name
 * @param coalition where its coalition is read
 * @param pages the page for people, by language (BCP 47)
 */
record ActionResource(
        int number,
        String declaration,
        String theme,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText description,
        String status,
        @Nullable String steward,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<String> policyAreas,
        String url,
        String coalition,
        Map<String, String> pages,
        Instant updatedAt) {

    static ActionResource of(CollectiveAction action, Addresses addresses) {
        var facts = action.facts();
        var steward = action.steward();
        var path = "/actions/" + action.number();
        return new ActionResource(
                action.number(),
                action.declaration().code(),
                facts.theme().code(),
                facts.title(),
                facts.summary(),
                facts.description(),
                facts.status().name().toLowerCase(Locale.ROOT),
                steward == null ? null : steward.name(),
                facts.start(),
                facts.end(),
                facts.policyAreas(),
                addresses.of(path),
                addresses.of(path + "/coalition"),
                addresses.pages(path),
                action.updatedAt());
    }
}
