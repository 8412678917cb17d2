package org.ogptoolbox.translation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItemPage;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A translator's work: what waits, what was typed, and handing it over. In the translator's own languages only. */
// The bean has a name of its own: content has a component called like this class.
@Service("translationWork")
@PreAuthorize("hasRole('TRANSLATOR')")
public class Translations {

    /** The step at which a case waits for translators, and the outcome that ends it. */
    public static final String TRANSLATE = "translate";

    public static final String TRANSLATED = "translated";

    private final WorkItems workItems;
    private final Revisions revisions;
    private final TranslationFields fields;
    private final TranslationDrafts drafts;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Translations(
            WorkItems workItems,
            Revisions revisions,
            TranslationFields fields,
            TranslationDrafts drafts,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.workItems = workItems;
        this.revisions = revisions;
        this.fields = fields;
        this.drafts = drafts;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The languages the current user translates into. */
    public List<Language> languages() {
        return currentUser.require().languages().stream().sorted().toList();
    }

    /** How many open translations wait in each of the translator's languages. */
    @Transactional(readOnly = true)
    public SortedMap<Language, Long> counts() {
        var counts = new TreeMap<Language, Long>();
        languages()
                .forEach(language ->
                        counts.put(language, workItems.counts(query(language)).all()));
        return counts;
    }

    /** A page of open translations in one of the translator's languages, or in all of them. */
    @Transactional(readOnly = true)
    public WorkItemPage waiting(@Nullable Language language, @Nullable String after, int size) {
        return workItems.page(query(language), after, size);
    }

    private static WorkItemQuery query(@Nullable Language language) {
        return new WorkItemQuery(false, false, false, TRANSLATE, null, language, null, WorkItemQuery.Sort.DUE);
    }

    /** What there is to translate for an item. @throws TranslationProblem when it is in another language */
    @Transactional(readOnly = true)
    public Workbench open(WorkItemId id) {
        return workbench(inMyLanguage(id));
    }

    /**
     * Keeps what was typed for a field; the revision itself is not touched before {@link #handOver}.
     *
     * @return when it was saved
     * @throws TranslationProblem when the person has not taken the item, or the text is longer than the field allows
     */
    @Transactional
    public Instant save(WorkItemId id, String pointer, String typed) {
        var item = taken(id);
        var field = workbench(item).fields().stream()
                .filter(candidate -> candidate.pointer().equals(pointer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing to translate at " + pointer));
        if (TypedText.length(typed) > field.field().max()) {
            throw TranslationProblem.tooLong(
                    TypedText.length(typed), field.field().max());
        }
        var me = currentUser.require().id();
        var now = clock.instant();
        drafts.findByWorkItemAndPointer(id.value(), pointer)
                .ifPresentOrElse(
                        draft -> draft.write(me, typed, now),
                        () -> drafts.save(new TranslationDraft(id, pointer, me, typed, now)));
        return now;
    }

    /**
     * Writes everything typed into the revision and completes the item, in one transaction.
     *
     * @throws TranslationProblem when a text is still missing or outdated
     */
    @Transactional
    public void handOver(WorkItemId id) {
        var item = taken(id);
        // Claiming again changes nothing, but waits for whoever is handing over another language of the same revision.
        workItems.claim(id);
        var workbench = workbench(item);
        if (!workbench.complete()) {
            throw TranslationProblem.unfinished(workbench.fields().size() - workbench.finished());
        }
        var revision = new RevisionId(item.caseId().value());
        workbench.fields().stream()
                .filter(field -> field.progress() == TranslationField.Progress.TYPED)
                .forEach(field -> revisions.translate(
                        revision, field.pointer(), workbench.target(), field.text(), LocalizedText.Status.HUMAN));
        drafts.deleteOf(id.value());
        audit.record(
                "translation.handed-over",
                revision.value(),
                Map.of("language", workbench.target().tag()));
        workItems.complete(id, TRANSLATED, Map.of());
    }

    private Workbench workbench(WorkItem item) {
        var content = revisions.get(new RevisionId(item.caseId().value())).content();
        var typed = drafts.findByWorkItem(item.id().value()).stream()
                .collect(Collectors.toMap(TranslationDraft::pointer, TranslationDraft::text));
        return new Workbench(content.kind(), target(item), fields.of(content, target(item), typed));
    }

    private WorkItem inMyLanguage(WorkItemId id) {
        var item = workItems.get(id);
        if (!currentUser.require().languages().contains(target(item))) {
            throw TranslationProblem.notYourLanguage();
        }
        return item;
    }

    private WorkItem taken(WorkItemId id) {
        var item = inMyLanguage(id);
        if (!item.open()) {
            throw new WorkItemGone();
        }
        if (!currentUser.require().id().equals(item.assignee())) {
            throw TranslationProblem.notTaken();
        }
        return item;
    }

    private static Language target(WorkItem item) {
        var language = item.language();
        if (language == null) {
            throw new WorkItemGone();
        }
        return language;
    }
}
