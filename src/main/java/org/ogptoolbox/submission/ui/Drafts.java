package org.ogptoolbox.submission.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.EditConflict;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Evidence;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.content.Validation;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.Journeys;
import org.ogptoolbox.submission.Submissions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Opens, changes, saves and validates what is being typed. */
@Component
class Drafts {

    private final Submissions submissions;
    private final Contents contents;
    private final Validation validation;
    private final Journeys journeys;
    private final Entries entries;
    private final ActionTitles actions;
    private final FieldEditors editors;
    private final CurrentUser currentUser;
    private final Clock clock;

    Drafts(
            Submissions submissions,
            Contents contents,
            Validation validation,
            Journeys journeys,
            Entries entries,
            ActionTitles actions,
            FieldEditors editors,
            CurrentUser currentUser,
            Clock clock) {
        this.entries = entries;
        this.actions = actions;
        this.editors = editors;
        this.currentUser = currentUser;
        this.submissions = submissions;
        this.contents = contents;
        this.validation = validation;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** Nothing is stored before something was typed. */
    Draft blank(Kind kind, Language writing) {
        return new Draft(kind, contents.toJson(contents.empty(kind)), writing);
    }

    Draft open(RevisionId id, Language writing) {
        var revision = submissions.mine(id);
        var document = contents.toJson(revision.content());
        var draft = new Draft(revision.kind(), document, writing);
        draft.stored(revision, document.deepCopy());
        return draft;
    }

    /** The name of a tool that the person may know of: a published one, or one they submitted or look after. */
    Optional<String> toolToMention(EntryId tool) {
        var staff = currentUser
                .find()
                .filter(account -> account.has(Role.MODERATOR) || account.has(Role.ETALAB))
                .isPresent();
        return entries.find(tool)
                .filter(match -> match.kind() == Kind.TOOL)
                .filter(match -> staff
                        || match.published()
                        || submissions.mine(0, EarlierDrafts.LOOKED_AT).stream()
                                .anyMatch(mine -> mine.entry().equals(tool)))
                .map(Entries.Match::title);
    }

    /** Begins a proposal with the collective action it contributes to, if one may contribute to it. */
    void contributeTo(Draft draft, int action) {
        if (draft.kind() == Kind.ACTION_PROPOSAL && actions.open().containsKey(action)) {
            draft.put(Schema.field(Kind.ACTION_PROPOSAL, "/action"), JsonNodeFactory.instance.numberNode(action));
        }
    }

    RevisionDetails latest(RevisionId id) {
        return submissions.mine(id);
    }

    ObjectNode document(RevisionDetails revision) {
        return contents.toJson(revision.content());
    }

    Content content(Draft draft) {
        return contents.fromJson(draft.kind(), draft.document());
    }

    /** Puts a value where it belongs; a technical criterion remembers who said so and when. */
    void change(Draft draft, Field field, JsonNode value) {
        draft.put(field, value);
        if (field.criterion()) {
            var evidence = draft.document().withObject("/evidence");
            if (value.isMissingNode()) {
                evidence.remove(field.pointer());
            } else {
                evidence.putObject(field.pointer())
                        .put("source", Evidence.Source.CONTRIBUTOR.name())
                        .put("date", LocalDate.now(clock).toString());
            }
        }
    }

    /**
     * Stores the draft, except the fields that are unfit to be stored, which keep their last stored value.
     *
     * @return the fields that were left out
     * @throws EditConflict when another window has saved meanwhile
     */
    Set<Field> save(Draft draft, String resumeAt) {
        var unfit = fields(draft.kind(), validation.ofDraft(content(draft)));
        var document = draft.storable(unfit);
        var content = contents.fromJson(draft.kind(), document);
        var id = draft.id();
        if (id != null) {
            draft.stored(store(id, draft.version(), content, resumeAt), document);
        } else if (!content.equals(contents.empty(draft.kind()))) {
            var started = submissions.start(content);
            store(started, submissions.mine(started).version(), content, resumeAt);
            draft.stored(submissions.mine(started), document);
        }
        return unfit;
    }

    private long store(RevisionId id, long version, Content content, String resumeAt) {
        try {
            return submissions.saveDraft(id, version, content, resumeAt);
        } catch (OptimisticLockingFailureException raced) {
            throw new EditConflict();
        }
    }

    /** Goes on from what another window saved, with these fields as they were typed here. */
    void resolve(Draft draft, RevisionDetails theirs, Collection<Field> keepMine) {
        var mine = draft.document();
        draft.replaceBy(theirs, document(theirs));
        keepMine.forEach(field -> change(draft, field, mine.path(field.name())));
    }

    /** Takes over a text that a browser kept, as if it were typed now. */
    void retype(Draft draft, String pointer, String text) {
        var field = Schema.field(draft.kind(), pointer);
        if (field.localized()) {
            var language = new Language(pointer.substring(field.pointer().length() + 1));
            var was = LocalizedJson.read(draft.at(field));
            change(draft, field, LocalizedJson.write(LocalizedJson.typed(was, draft.original(), language, text)));
        } else if (pointer.length() > field.pointer().length()) {
            change(
                    draft,
                    field,
                    RowsEditor.retyped(
                            field,
                            draft.at(field),
                            pointer.substring(field.pointer().length() + 1),
                            draft.original(),
                            text));
        } else {
            editors.of(draft.kind(), field).kept(text).ifPresent(json -> change(draft, field, json));
        }
    }

    /** What is wrong or missing before it can be submitted. */
    List<Problem> problems(Draft draft) {
        return journeys.problems(content(draft), draft.revision());
    }

    /** The key of the process that will carry it, or does. */
    String process(Draft draft) {
        return journeys.process(draft.kind(), draft.publishedBefore());
    }

    /** What is wrong with what stands there; said at once, while what is only missing is said when it was left. */
    List<Problem> faults(Draft draft) {
        return Schema.of(draft.kind()).stream()
                .flatMap(field -> validation.ofField(draft.kind(), field, draft.at(field)).stream())
                .toList();
    }

    static Set<Field> fields(Kind kind, List<Problem> problems) {
        return problems.stream()
                .map(problem -> Schema.field(kind, problem.pointer()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
