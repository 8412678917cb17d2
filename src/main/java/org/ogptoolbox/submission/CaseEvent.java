package org.ogptoolbox.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * Something that happened in a case, as its timeline shows it.
 *
 * @param by null when no person did it
 * @param action a code of the audit trail; its sentence is the message {@code audit.<action>}
 * @param count how many alike it stands for: remarks made in one go
 * @param language the tag of the language it is about, null for most
 * @param until the day it was put off to, null for most
 * @param message what the person wrote, null when nothing was
 */
public record CaseEvent(
        Instant at,
        @Nullable AccountId by,
        String action,
        int count,
        @Nullable String language,
        @Nullable Instant until,
        @Nullable String message) {}
