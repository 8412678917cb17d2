package org.ogptoolbox.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * A case that waits for nobody but a moment that a person chose, to be published by itself then.
 *
 * @param step that chose the moment, and to which the case returns when it is taken back; null when its definition leads
 *     there by several ways
 * @param by who chose it, null when nobody is known
 */
public record Planned(
        CaseId caseId,
        CaseFacts facts,
        Instant when,
        @Nullable String step,
        @Nullable AccountId by) {}
