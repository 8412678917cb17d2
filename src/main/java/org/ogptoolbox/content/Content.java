package org.ogptoolbox.content;

import java.util.List;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;

/**
 * The document in a revision, stored as JSON. Its parts are the {@link Field}s that {@link Schema} lists for its kind;
 * a draft may leave any of them empty, so every component of every kind tolerates "nothing yet".
 */
public sealed interface Content permits Tool, UseCase, Organisation, ActionProposal {

    Kind kind();

    /** What lists and mails call the entry; empty string while it has no name. */
    String title();

    /** What a reader calls the entry who asked for a language; empty string while it has no name. */
    default String title(Language reader) {
        return title();
    }

    /** The sentence that introduces the entry in a list. */
    LocalizedText summary();

    /** Every text in several languages. */
    List<LocalizedText> texts();

    /** Words that it is found by, beside its title, its texts, countries and mentions. */
    default List<String> words() {
        return List.of();
    }

    /** The countries it is about. */
    List<Country> countries();

    /** The other entries it names. */
    List<Link> mentions();

    /** What lists sort it under: what a tool is for, the number of a collective action. */
    default List<String> categories() {
        return List.of();
    }

    /** Addresses by which the same thing is known again, whatever it is called. */
    default List<String> addresses() {
        return List.of();
    }

    /** Codes by which the same thing is known again, as exact as an address. */
    default List<String> identities() {
        return List.of();
    }
}
