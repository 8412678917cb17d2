package org.ogptoolbox.content;

import org.ogptoolbox.base.LocalizedText;

/**
 * The document in a revision, stored as JSON. Its parts are the {@link Field}s that {@link Schema} lists for its kind;
 * a draft may leave any of them empty, so every component of every kind tolerates "nothing yet".
 */
public sealed interface Content permits Tool, UseCase, Organisation, ActionProposal {

    Kind kind();

    /** What lists and mails call the entry; empty string while it has no name. */
    String title();

    /** The sentence that introduces the entry in a list. */
    LocalizedText summary();
}
