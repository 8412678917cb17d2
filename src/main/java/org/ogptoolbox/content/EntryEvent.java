package org.ogptoolbox.content;

/** Something happened to an entry that was published. Published inside the transaction that did it. */
public sealed interface EntryEvent {

    TakedownId takedown();

    /** Somebody wants it taken down; a second pair of eyes must look. */
    record TakedownAsked(TakedownId takedown) implements EntryEvent {}

    /** Readers see it no more. */
    record TakenDown(TakedownId takedown) implements EntryEvent {}

    /** Readers see it as they did before it was taken down. */
    record PublishedAgain(TakedownId takedown) implements EntryEvent {}
}
