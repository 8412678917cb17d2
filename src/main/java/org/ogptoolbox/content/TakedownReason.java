package org.ogptoolbox.content;

/** Why a published entry is taken down, as readers are told. Labels are {@code takedownReason.<NAME>}. */
public enum TakedownReason {
    OUTDATED,
    WRONG,
    /** Somebody's rights, or the law. */
    LEGAL,
    SPAM,
    /** It was merged into another entry, to which its address leads from then on. */
    DUPLICATE,
    OTHER;

    /** Whether a second member of the team must confirm before it takes effect. */
    public boolean needsSecondPairOfEyes() {
        return this == LEGAL;
    }

    /** The name in data and addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
