package org.ogptoolbox.coalition;

/** How far a request to join has come. Labels are {@code joinState.<NAME>}. */
public enum JoinState {
    ASKED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Took part, and does so no longer. */
    LEFT
}
