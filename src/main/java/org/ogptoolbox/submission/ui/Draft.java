package org.ogptoolbox.submission.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Schema;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A revision while it is being typed: the document as the person sees it, and as it was last saved. */
final class Draft {

    private final Kind kind;
    private @Nullable RevisionDetails revision;
    private long version;
    private ObjectNode document;
    private ObjectNode saved;
    private Language original;
    private final TreeSet<Language> translations = new TreeSet<>();

    /** @param writing the language of the person, taken for the original's until they say otherwise */
    Draft(Kind kind, ObjectNode document, Language writing) {
        this.kind = kind;
        this.document = document.deepCopy();
        this.saved = document.deepCopy();
        this.original = originalOf(kind, document, writing);
        translations.addAll(translationsOf(kind, document, original));
    }

    Kind kind() {
        return kind;
    }

    /** Empty until something was typed into a new one. */
    @Nullable RevisionId id() {
        return revision == null ? null : revision.id();
    }

    @Nullable EntryId entry() {
        return revision == null ? null : revision.entry();
    }

    RevisionState state() {
        return revision == null ? RevisionState.DRAFT : revision.state();
    }

    boolean publishedBefore() {
        return revision != null && revision.publishedBefore();
    }

    @Nullable RevisionDetails revision() {
        return revision;
    }

    long version() {
        return version;
    }

    ObjectNode document() {
        return document;
    }

    Language original() {
        return original;
    }

    List<Language> translations() {
        return List.copyOf(translations);
    }

    JsonNode at(Field field) {
        return document.path(field.name());
    }

    void put(Field field, JsonNode value) {
        put(document, field, value);
    }

    private static void put(ObjectNode document, Field field, JsonNode value) {
        if (value.isMissingNode()) {
            document.remove(field.name());
        } else {
            document.set(field.name(), value);
        }
    }

    /** The document with the last saved value wherever the typed one is unfit to be stored. */
    ObjectNode storable(Collection<Field> unfit) {
        var storable = document.deepCopy();
        unfit.forEach(field -> put(storable, field, saved.path(field.name())));
        return storable;
    }

    void stored(RevisionDetails revision, ObjectNode stored) {
        this.revision = revision;
        stored(revision.version(), stored);
    }

    void stored(long version, ObjectNode stored) {
        this.version = version;
        this.saved = stored;
    }

    void originalIs(Language language) {
        original = language;
        translations.remove(language);
        Schema.texts(kind, document).toList().forEach(place -> relabel(place, language));
        translations.addAll(translationsOf(kind, document, original));
    }

    private void relabel(Field place, Language language) {
        var was = LocalizedJson.read(document.at(place.pointer()));
        if (!was.isEmpty()) {
            var holder = (ObjectNode)
                    document.at(JsonPointer.compile(place.pointer()).head());
            holder.set(place.name(), LocalizedJson.write(LocalizedJson.relabel(was, language)));
        }
    }

    /** Which translations stand beside the original; those that have a text stay. */
    void translateInto(Collection<Language> languages) {
        translations.clear();
        translations.addAll(languages);
        translations.addAll(translationsOf(kind, document, original));
        translations.remove(original);
    }

    /** A field that this window and another one left in different states. */
    record Clash(Field field, JsonNode mine, JsonNode theirs, boolean mineIsNew, boolean theirsIsNew) {}

    /** Where the document differs from what another window has saved meanwhile. */
    List<Clash> clashes(ObjectNode theirs) {
        var clashes = new ArrayList<Clash>();
        for (var field : Schema.of(kind)) {
            var mine = at(field);
            var other = theirs.path(field.name());
            if (!same(mine, other)) {
                var base = saved.path(field.name());
                clashes.add(new Clash(field, mine, other, !same(mine, base), !same(other, base)));
            }
        }
        return clashes;
    }

    /** Starts anew from what the other window saved. */
    void replaceBy(RevisionDetails theirs, ObjectNode theirDocument) {
        stored(theirs, theirDocument.deepCopy());
        document = theirDocument.deepCopy();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals(other) || (nothing(one) && nothing(other));
    }

    static boolean nothing(JsonNode json) {
        return json instanceof MissingNode
                || json.isNull()
                || (json.isContainer() && json.isEmpty())
                || (json.isString() && TypedText.blank(json.stringValue()));
    }

    private static Language originalOf(Kind kind, ObjectNode document, Language otherwise) {
        return texts(kind, document)
                .flatMap(text -> text.originalLanguage().stream())
                .findFirst()
                .orElse(otherwise);
    }

    private static Stream<LocalizedText> texts(Kind kind, ObjectNode document) {
        return Schema.texts(kind, document).map(place -> LocalizedJson.read(document.at(place.pointer())));
    }

    private static List<Language> translationsOf(Kind kind, ObjectNode document, Language original) {
        return texts(kind, document)
                .flatMap(text -> text.texts().keySet().stream())
                .filter(language -> !language.equals(original))
                .distinct()
                .toList();
    }
}
