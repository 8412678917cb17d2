package org.ogptoolbox.content;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The revisions of entries. Every change checks the state it starts from and throws {@link RevisionStateException} when
 * it does not fit, {@link EditConflict} when somebody else saved first, {@link InvalidContent} when rules are broken;
 * each is written to the audit trail and published as an event in the same transaction. Who may do what is decided by
 * the features that call it.
 *
 * <p>Longer than other services: the whole life of a revision, one short method for each thing that can happen to it.
 */
@Service
public class Revisions {

    private final RevisionRepository repository;
    private final Aggregates aggregates;
    private final Contents contents;
    private final Validation validation;
    private final Slugs slugs;
    private final SearchTerms terms;
    private final TextTranslations translations;
    private final FieldDifferences differences;
    private final FieldComments comments;
    private final EntryAttachments attachments;
    private final Trail trail;
    private final CurrentUser user;
    private final Clock clock;

    Revisions(
            RevisionRepository repository,
            Aggregates aggregates,
            Contents contents,
            Validation validation,
            Slugs slugs,
            SearchTerms terms,
            TextTranslations translations,
            FieldDifferences differences,
            FieldComments comments,
            EntryAttachments attachments,
            Trail trail,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.aggregates = aggregates;
        this.contents = contents;
        this.validation = validation;
        this.slugs = slugs;
        this.terms = terms;
        this.translations = translations;
        this.differences = differences;
        this.comments = comments;
        this.attachments = attachments;
        this.trail = trail;
        this.user = user;
        this.clock = clock;
    }

    /** A new entry with an empty or prefilled draft, by the current user, who looks after it from now on. */
    @Transactional
    public RevisionId start(Content typed) {
        var initial = contents.typed(typed);
        var problems = validation.ofDraft(initial);
        if (!problems.isEmpty()) {
            throw new InvalidContent(problems);
        }
        var entry = new Entry(initial.kind(), now());
        aggregates.add(entry);
        aggregates.add(new Maintainer(
                new Maintainer.Key(entry.id(), user.require().id().value()), now()));
        return draft(entry, 1, initial);
    }

    /**
     * A new draft of a published entry, with the published content; the author's open one if there is one already. Who
     * looks after the entry ({@link Maintainers}) does not change by it.
     */
    @Transactional
    public RevisionId startRevision(EntryId entry) {
        var locked = aggregates.entry(entry.value());
        var author = user.require().id();
        var open = repository.open(entry.value(), author.value(), Limit.of(1));
        if (!open.isEmpty()) {
            return new RevisionId(open.getFirst());
        }
        if (locked.isTakenDown()) {
            throw new EntryTakenDown();
        }
        var published = repository.published(entry.value()).orElseThrow(EntryNotFound::new);
        var content = contents.read(published.kind(), published.content());
        return draft(locked, repository.lastNumber(entry.value()) + 1, content);
    }

    /** @throws RevisionNotFound when there is none */
    @Transactional(readOnly = true)
    public RevisionDetails get(RevisionId id) {
        return find(id).orElseThrow(() -> new RevisionNotFound(id));
    }

    @Transactional(readOnly = true)
    public Optional<RevisionDetails> find(RevisionId id) {
        return repository.row(id.value()).map(row -> row.details(contents));
    }

    /** The published revision of an entry. */
    @Transactional(readOnly = true)
    public Optional<RevisionDetails> published(EntryId entry) {
        return repository.published(entry.value()).map(row -> row.details(contents));
    }

    /** The published revisions of all entries, by entry, to page over. */
    @Transactional(readOnly = true)
    public List<RevisionDetails> allPublished(int offset, int limit) {
        return repository.allPublished(offset, limit).stream()
                .map(row -> row.details(contents))
                .toList();
    }

    /** An author's revisions, last touched first. */
    @Transactional(readOnly = true)
    public List<RevisionDetails> byAuthor(AccountId author, int offset, int limit) {
        return repository.byAuthor(author.value(), offset, limit).stream()
                .map(row -> row.details(contents))
                .toList();
    }

    /** All of an author's revisions without their texts, last touched first. */
    @Transactional(readOnly = true)
    public List<AuthoredRevision> authored(AccountId author) {
        return repository.authored(author.value()).stream()
                .map(RevisionRepository.Authored::revision)
                .toList();
    }

    /**
     * Saves an editable revision. Sizes and forms are checked, completeness is not.
     *
     * @param version the lock version the author last saw
     * @param resumeAt where the author is in the wizard
     * @return the new lock version
     */
    @Transactional
    public long save(RevisionId id, long version, Content typed, @Nullable String resumeAt) {
        var content = contents.typed(typed);
        var problems = validation.ofDraft(content);
        if (!problems.isEmpty()) {
            throw new InvalidContent(problems);
        }
        var revision = aggregates.revision(id);
        revision.save(version, document(content), resumeAt, now());
        aggregates.flush();
        return revision.version();
    }

    /** Draft or changes requested → submitted, the next round; the whole content must be valid. */
    @Transactional
    public void submit(RevisionId id) {
        var revision = aggregates.revision(id);
        revision.submit(now());
        var content = contents.typed(content(revision));
        revision.restate(document(content), now());
        var problems = validation.ofSubmission(content);
        if (!problems.isEmpty()) {
            throw new InvalidContent(problems);
        }
        var entry = aggregates.entry(revision.entryId());
        if (!entry.hasSlug()) {
            entry.assign(slugs.free(entry.kind(), content.title()));
        }
        aggregates.add(new Snapshot(revision, now()));
        aggregates.flush();
        terms.index(revision.id(), content);
        trail.record("revision.submitted", revision, RevisionEvent.Submitted::new);
    }

    /** Submitted → changes requested. */
    @Transactional
    public void requestChanges(RevisionId id) {
        var revision = aggregates.revision(id);
        revision.requestChanges(now());
        trail.record("revision.changes-requested", revision, RevisionEvent.ChangesRequested::new);
    }

    /** Submitted → approved; remarks that are open are for later. */
    @Transactional
    public void approve(RevisionId id) {
        var revision = aggregates.revision(id);
        revision.approve(now());
        comments.settle(id, FieldComment.Settled.LATER);
        trail.record("revision.approved", revision, RevisionEvent.Approved::new);
    }

    /** Approved → submitted, when sign-off sends it back. */
    @Transactional
    public void reopen(RevisionId id) {
        var revision = aggregates.revision(id);
        revision.reopen(now());
        comments.reopen(id);
        trail.record("revision.reopened", revision);
    }

    /** Submitted → rejected. */
    @Transactional
    public void reject(RevisionId id) {
        var revision = aggregates.revision(id);
        revision.reject(now());
        comments.settle(id, FieldComment.Settled.ENDED);
        terms.drop(revision.id());
        trail.record("revision.rejected", revision, RevisionEvent.Rejected::new);
    }

    /** Submitted → rejected, pointing to the entry it duplicates. */
    @Transactional
    public void markDuplicate(RevisionId id, EntryId of) {
        var revision = aggregates.revision(id);
        var original = aggregates.entry(of.value());
        if (original.kind() != revision.kind() || original.id().equals(revision.entryId())) {
            throw new EntryNotFound();
        }
        revision.markDuplicate(of, now());
        comments.settle(id, FieldComment.Settled.ENDED);
        terms.drop(revision.id());
        trail.duplicate(revision, of);
    }

    /** The entry that a rejected revision was found to duplicate. */
    @Transactional(readOnly = true)
    public Optional<EntryId> duplicateOf(RevisionId id) {
        return repository.duplicateOf(id.value()).map(EntryId::new);
    }

    /** Any state that has not ended → withdrawn. */
    @Transactional
    public void withdraw(RevisionId id) {
        var revision = aggregates.revision(id);
        revision.withdraw(now());
        comments.settle(id, FieldComment.Settled.ENDED);
        terms.drop(revision.id());
        trail.record("revision.withdrawn", revision, RevisionEvent.Withdrawn::new);
    }

    /**
     * Approved → published; the entry's former published revision becomes superseded. Doing it again does nothing.
     *
     * @throws EntryTakenDown when the entry was: only {@link Takedowns#publishAgain} shows it again
     */
    @Transactional
    public void publish(RevisionId id) {
        var revision = aggregates.revision(id);
        if (revision.state() == RevisionState.PUBLISHED) {
            return;
        }
        var entry = aggregates.entry(revision.entryId());
        if (entry.isTakenDown()) {
            throw new EntryTakenDown();
        }
        revision.publish(now());
        comments.settle(id, FieldComment.Settled.LATER);
        entry.publishedRevision().map(RevisionId::new).map(aggregates::revision).ifPresent(former -> {
            former.supersede(now());
            terms.drop(former.id());
        });
        entry.show(revision.id(), revision.document().title());
        trail.record(
                "revision.published",
                revision,
                published -> new RevisionEvent.Published(published, new EntryId(entry.id())));
    }

    /** Writes a translation of one localized text into a submitted or approved revision. */
    @Transactional
    public void translate(RevisionId id, String pointer, Language into, String text, LocalizedText.Status status) {
        var revision = aggregates.revision(id);
        var translated = translations.with(content(revision), pointer, into, text, status);
        revision.translate(document(translated), now());
        trail.translated(revision, pointer, into, status);
    }

    /** The languages of {@code wanted} in which some required or written localized field has no up-to-date text. */
    @Transactional(readOnly = true)
    public List<Language> missingLanguages(RevisionId id, Collection<Language> wanted) {
        return translations.missing(get(id).content(), wanted);
    }

    /** What changed between the submission of one round and the state now; round 0 compares with the published one. */
    @Transactional(readOnly = true)
    public List<FieldDifference> differencesSince(RevisionId id, int round) {
        return differencesSince(id, round, Locale.ENGLISH);
    }

    /** The same, with codes, countries and languages named as the reader's language names them. */
    @Transactional(readOnly = true)
    public List<FieldDifference> differencesSince(RevisionId id, int round, Locale reader) {
        var revision = repository.row(id.value()).orElseThrow(() -> new RevisionNotFound(id));
        var before = round == 0
                ? repository.lastPublished(revision.entryId()).map(RevisionRow::content)
                : repository.snapshot(id.value(), round);
        return differences.between(
                before.map(json -> contents.read(revision.kind(), json))
                        .orElseGet(() -> contents.empty(revision.kind())),
                contents.read(revision.kind(), revision.content()),
                reader);
    }

    /** Remarks at the revision's fields, oldest first. */
    @Transactional(readOnly = true)
    public List<FieldComment> comments(RevisionId id) {
        return comments.of(id);
    }

    /** A remark by the current user; {@code pointer} empty for the revision as a whole. */
    @Transactional
    public FieldComment comment(RevisionId id, String pointer, String text) {
        return comments.add(id, pointer, text);
    }

    /** Ticks a remark off. */
    @Transactional
    public void resolve(UUID comment) {
        comments.resolve(comment);
    }

    /**
     * The author answers a remark, which stays open until it is settled; said again, it replaces what was said.
     *
     * @throws CommentNotFound when there is none, or when the current user is not the author
     * @throws RevisionStateException unless changes are requested
     */
    @Transactional
    public FieldComment answer(UUID comment, String text) {
        return comments.answer(comment, text);
    }

    /**
     * Says that one entry backs another; doing it again does nothing.
     *
     * @throws IllegalArgumentException when its kind cannot back the other's, see {@link Kind#backedBy()}
     */
    @Transactional
    public void attach(EntryId entry, EntryId backing) {
        attachments.attach(entry, backing);
    }

    /** Says that it does not, after all; what does not back it is left alone. */
    @Transactional
    public void detach(EntryId entry, EntryId backing) {
        attachments.detach(entry, backing);
    }

    /** What came to back the entry at this moment or later. */
    @Transactional(readOnly = true)
    public List<EntryId> attachedSince(EntryId entry, Instant since) {
        return attachments.since(entry, since);
    }

    /** These revisions with their texts; those that are none are left out. */
    @Transactional(readOnly = true)
    public Map<RevisionId, RevisionDetails> find(Collection<RevisionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.rows(ids.stream().map(RevisionId::value).toList()).stream()
                        .map(row -> row.details(contents))
                        .collect(Collectors.toMap(RevisionDetails::id, Function.identity()));
    }

    /** In which round each of these revisions is, and in which language it was written; those that are none are left out. */
    @Transactional(readOnly = true)
    public Map<RevisionId, RevisionBrief> briefs(Collection<RevisionId> ids) {
        return find(ids).values().stream().collect(Collectors.toMap(RevisionDetails::id, RevisionBrief::of));
    }

    /** What backs the entry: the use cases of a tool, the use cases and tools of an action proposal. */
    @Transactional(readOnly = true)
    public List<EntryId> attached(EntryId entry) {
        return attachments.of(entry);
    }

    private RevisionId draft(Entry entry, int number, Content content) {
        var revision = new Revision(
                entry.id(), number, document(content), user.require().id(), now());
        aggregates.add(revision);
        trail.record("revision.started", revision);
        return new RevisionId(revision.id());
    }

    private Document document(Content content) {
        return new Document(content.kind(), contents.write(content), content.title());
    }

    private Content content(Revision revision) {
        return contents.read(revision.kind(), revision.document().json());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
