package org.ogptoolbox.workflow;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names one case: the business key of its process instance, which is the revision's id. */
public record CaseId(UUID value) {

    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text));
    }

    /** Of a business key that may be somebody else's. */
    static Optional<CaseId> tryParse(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(CaseId::parse);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
