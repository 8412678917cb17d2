package org.ogptoolbox.content;

import java.util.List;

/**
 * A place in a content: what it is called, what may stand there, and by which rules. One list of fields per kind
 * ({@link Schema}) serves the wizard, validation, differences, comments, translation and the reader's page.
 *
 * @param pointer RFC 6901 JSON pointer of the place, {@code /description}; a localized text's language is one segment
 *     further, {@code /description/fr}
 * @param max longest text in characters, or most items of a list; 0 where no limit makes sense
 * @param options the codes one may choose from; empty when free. For external ids the schemes, for resources their types,
 *     for milestones their statuses
 * @param criterion whether it is a technical criterion, which carries {@link Evidence}
 */
public record Field(String pointer, Type type, boolean required, int max, List<String> options, boolean criterion) {

    /** What stands at a place, and so how it is edited and shown. */
    public enum Type {
        TEXT,
        LOCALIZED_LINE,
        LOCALIZED_MARKDOWN,
        URL,
        URLS,
        LICENSE,
        CHOICE,
        CHOICES,
        WORDS,
        LANGUAGES,
        COUNTRY,
        COUNTRIES,
        MONTH,
        NUMBER,
        /** The number of a collective action. */
        ACTION,
        ORGANISATION,
        ORGANISATIONS,
        TOOLS,
        EXTERNAL_IDS,
        RESOURCES,
        MILESTONES
    }

    public boolean localized() {
        return type == Type.LOCALIZED_LINE || type == Type.LOCALIZED_MARKDOWN;
    }

    /** The last segment of the pointer: {@code description}. Labels are {@code field.<kind path>.<name>}. */
    public String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
