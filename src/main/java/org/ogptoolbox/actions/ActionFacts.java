package org.ogptoolbox.actions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.identity.AccountId;

/**
 * What the Etalab team says of a collective action, and may change.
 *
 * @param description Markdown
 * @param steward who looks after it
 * @param policyAreas codes of {@code Schema.POLICY_AREAS}
 */
public record ActionFacts(
        Theme theme,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText description,
        ActionStatus status,
        @Nullable AccountId steward,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<String> policyAreas) {

    public ActionFacts {
        title = title.cleaned();
        summary = summary.cleaned();
        description = description.cleaned();
        policyAreas = List.copyOf(policyAreas);
    }
}
