package org.ogptoolbox.content;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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

    /** The longest sentence in a row, in characters. */
    public static final int SENTENCE = 500;

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

    /**
     * What the rows of a list call the sentence in each, which is a localized text on one line; null where rows have none.
     */
    public @Nullable String sentence() {
        return switch (type) {
            case RESOURCES -> "text";
            case MILESTONES -> "label";
            default -> null;
        };
    }

    /** The place of the sentence in one of its rows, counted from 0: {@code /offered/1/text}. */
    Field sentence(int row) {
        return new Field(
                pointer + "/" + row + "/" + sentence(), Type.LOCALIZED_LINE, false, SENTENCE, List.of(), false);
    }

    /** In which of its rows a place is, counted from 0; empty when the pointer does not go that far. */
    OptionalInt row(String place) {
        if (sentence() == null || !place.startsWith(pointer + "/")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                Integer.parseInt(place.substring(pointer.length() + 1).split("/", 2)[0]));
    }

    /** The last segment of the pointer: {@code description}. Labels are {@code field.<kind path>.<name>}. */
    public String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
