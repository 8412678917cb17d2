package org.ogptoolbox.submission.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.EditConflict;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Schema;
import tools.jackson.databind.JsonNode;

/**
 * Saves a draft after every change and says so. What cannot be saved stays in the browser ({@link Stash}); what another
 * window saved meanwhile is shown beside what was typed here ({@link ConflictDialog}).
 */
final class Autosave {

    /** What saving means for the page. */
    interface Listener {

        /** The first letter was typed: the draft is stored now. */
        void created();

        /** The document is another one, taken over from another window or from what the browser kept. */
        void replaced();
    }

    private final WizardServices services;
    private final Draft draft;
    private final SavedStatus status;
    private final Stash stash;
    private final Listener listener;
    private String resumeAt = "";
    private long opened;

    Autosave(WizardServices services, Draft draft, SavedStatus status, Stash stash, Listener listener) {
        this.services = services;
        this.draft = draft;
        this.status = status;
        this.stash = stash;
        this.listener = listener;
    }

    /** Says when it was saved last, and asks the browser what it kept. */
    void open() {
        var revision = draft.revision();
        if (revision == null) {
            status.nothingYet();
        } else {
            status.saved(revision.updatedAt(), 0);
        }
        opened = draft.version();
        stash.open(stashKey(), opened, this::recover);
    }

    /** Where the person is: the step and the field, as {@code step#/field}. */
    void resumeAt(String place) {
        resumeAt = place;
    }

    /**
     * Saves now.
     *
     * @param typed the texts that stand in the inputs, by JSON pointer
     * @return whether the draft is stored as it was typed
     */
    boolean save(Map<String, String> typed) {
        var isNew = draft.id() == null;
        try {
            var unfit = services.drafts().save(draft, resumeAt);
            if (draft.id() != null) {
                tell(typed, unfit);
                if (isNew) {
                    stash.rename(stashKey(), draft.version());
                    listener.created();
                }
            }
            return unfit.isEmpty();
        } catch (EditConflict conflict) {
            showConflict();
        } catch (DomainException problem) {
            status.failed(status.getTranslation(problem.messageKey(), problem.arguments()));
        }
        return false;
    }

    private void tell(Map<String, String> typed, Set<Field> unfit) {
        var kept = typed.entrySet().stream()
                .filter(entry -> unfit.stream().noneMatch(field -> holds(field, entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        stash.saved(draft.version(), kept);
        status.saved(services.clock().instant(), unfit.size());
    }

    private static boolean holds(Field field, String pointer) {
        return pointer.equals(field.pointer()) || pointer.startsWith(field.pointer() + "/");
    }

    /** The browser kept what could not be saved at the time. */
    void recover(long version, Map<String, String> texts) {
        // Originals first, so that translations kept with them are translations of them.
        var original = "/" + draft.original().tag();
        var before = fields();
        texts.entrySet().stream()
                .sorted(Comparator.comparing(text -> !text.getKey().endsWith(original)))
                .forEach(text -> services.drafts().retype(draft, text.getKey(), text.getValue()));
        if (before.equals(fields())) {
            // Typed, and typed back before it could be saved.
            stash.saved(draft.version(), texts);
            return;
        }
        // What this page itself has saved meanwhile is no other window's.
        if (draft.id() != null && version != opened) {
            showConflict();
        } else {
            save(texts);
        }
        listener.replaced();
        Notices.success(status.getTranslation("submission.save.recovered"));
    }

    private List<JsonNode> fields() {
        return Schema.of(draft.kind()).stream().map(draft::at).toList();
    }

    private void showConflict() {
        var id = draft.id();
        if (id == null) {
            return;
        }
        var theirs = services.drafts().latest(id);
        var clashes = draft.clashes(services.drafts().document(theirs));
        if (clashes.isEmpty()) {
            resolve(theirs, Set.of());
        } else {
            status.failed(status.getTranslation("submission.save.conflict"));
            new ConflictDialog(draft.kind(), clashes, mine -> resolve(theirs, mine)).open();
        }
    }

    private void resolve(RevisionDetails theirs, Collection<Field> mine) {
        services.drafts().resolve(draft, theirs, mine);
        save(Map.of());
        listener.replaced();
    }

    private String stashKey() {
        var account = services.currentUser().require().id();
        var id = draft.id();
        return account + "/" + (id == null ? "new-" + draft.kind().path() : id);
    }
}
