package org.ogptoolbox.coalition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.AccountId;

/**
 * An organisation asks to take part in a collective action.
 *
 * @param id also its case's
 * @param action the number of the collective action
 * @param message what the person wrote to the coalition
 * @param answer what came back, empty while nothing did
 */
public record JoinRequest(
        UUID id,
        int action,
        Link organisation,
        @Nullable Country country,
        AccountId account,
        String message,
        JoinState state,
        String answer,
        Instant askedAt,
        @Nullable Instant answeredAt) {}
