package org.ogptoolbox.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Organisation;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.content.UseCase;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.CaseFacts;

/** What a content tells the lists of work items about its case. */
final class CaseSubject {

    private CaseSubject() {}

    static CaseFacts facts(Content content, AccountId submitter) {
        return new CaseFacts(content.title(), content.kind().path(), languages(content), countries(content), submitter);
    }

    /** The languages in which some text of the content is written. */
    private static Set<Language> languages(Content content) {
        var languages = new TreeSet<Language>();
        for (var text : texts(content)) {
            text.texts().keySet().stream()
                    .filter(language -> text.text(language).isPresent())
                    .forEach(languages::add);
        }
        return languages;
    }

    private static List<LocalizedText> texts(Content content) {
        return switch (content) {
            case Tool tool -> List.of(tool.tagline(), tool.description(), tool.dataProtection());
            case UseCase story ->
                List.of(
                        story.name(),
                        story.abstractText(),
                        story.context(),
                        story.done(),
                        story.results(),
                        story.lessons());
            case Organisation organisation -> List.of(organisation.name(), organisation.description());
            case ActionProposal proposal -> List.of(proposal.name(), proposal.summary(), proposal.description());
        };
    }

    private static Set<Country> countries(Content content) {
        return switch (content) {
            case Tool tool -> new LinkedHashSet<>(tool.countries());
            case UseCase story -> one(story.country());
            case Organisation organisation -> one(organisation.country());
            case ActionProposal proposal -> one(proposal.country());
        };
    }

    private static Set<Country> one(@Nullable Country country) {
        return country == null ? Set.of() : Set.of(country);
    }
}
