package org.ogptoolbox.content;

/** How far a takedown has come. */
public enum TakedownState {
    /** Asked for; waits for a second pair of eyes. */
    WAITING,
    /** Readers see that the entry was taken down. */
    IN_FORCE,
    /** Was asked for and is not wanted any more; never took effect. */
    WITHDRAWN,
    /** Was in force until the entry was published again. */
    LIFTED
}
