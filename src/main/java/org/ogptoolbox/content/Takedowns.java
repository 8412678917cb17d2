package org.ogptoolbox.content;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Taking published entries down and publishing them again (docs/decisions/012-taking-down.md). What is done is written
 * to the audit trail and published as an {@link EntryEvent} in the same transaction. Who may do it is decided by the
 * feature that calls; that nobody confirms what they asked for themselves is decided here.
 */
@Service
public class Takedowns {

    /** Characters, in each language. */
    public static final int LONGEST_TEXT = 1_000;

    private final TakedownRepository repository;
    private final Aggregates aggregates;
    private final TakedownRules rules;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final CurrentUser user;
    private final Clock clock;

    Takedowns(
            TakedownRepository repository,
            Aggregates aggregates,
            TakedownRules rules,
            Trail trail,
            ApplicationEventPublisher events,
            JsonMapper json,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.aggregates = aggregates;
        this.rules = rules;
        this.trail = trail;
        this.events = events;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Takes a published entry down; at once, or once somebody else has confirmed it, as its reason asks.
     *
     * @param text what readers are told, in at least one language
     * @param mergedInto a published entry of the same kind, for {@link TakedownReason#DUPLICATE} and no other
     * @throws TakedownProblem when something is missing or does not fit
     * @throws EntryNotFound when the entry is not published
     */
    @Transactional
    public TakedownId ask(EntryId id, TakedownReason reason, LocalizedText text, @Nullable EntryId mergedInto) {
        var told = rules.told(text);
        rules.checkMerge(id, reason, mergedInto);
        var entry = aggregates.entries(Stream.of(id, mergedInto)).getFirst();
        rules.checkPublished(entry, mergedInto);
        if (!repository.openIds(id.value()).isEmpty()) {
            throw new TakedownProblem("content.takedown.asked-before");
        }
        var into = mergedInto == null ? null : mergedInto.value();
        var takedown = new Takedown(id.value(), reason, json.writeValueAsString(told), into, me(), now());
        aggregates.add(takedown);
        if (reason.needsSecondPairOfEyes()) {
            note("entry.takedown-asked", takedown);
            events.publishEvent(new EntryEvent.TakedownAsked(new TakedownId(takedown.id())));
        } else {
            takedown.enforce(now());
            takeDown(takedown, entry);
        }
        return new TakedownId(takedown.id());
    }

    /**
     * The second pair of eyes agrees: it takes effect.
     *
     * @throws TakedownProblem when the current user asked for it, or when it does not wait any more
     */
    @Transactional
    public void confirm(TakedownId id) {
        var entry = locked(id);
        var takedown = aggregates.takedown(id);
        takedown.confirm(me(), now());
        note("entry.takedown-confirmed", takedown);
        takeDown(takedown, entry);
    }

    /** One that waits is not wanted any more. @throws TakedownProblem when it does not wait any more */
    @Transactional
    public void withdraw(TakedownId id) {
        locked(id);
        var takedown = aggregates.takedown(id);
        takedown.withdraw(me(), now());
        note("entry.takedown-withdrawn", takedown);
    }

    /** Readers see the entry again, as they last did. @throws TakedownProblem when it is not taken down */
    @Transactional
    public void publishAgain(EntryId id) {
        var entry = aggregates.entry(id.value());
        var open = repository.openIds(id.value()).stream()
                .findFirst()
                .map(TakedownId::new)
                .orElseThrow(() -> new TakedownProblem("content.takedown.moved-on"));
        aggregates.takedown(open).lift(me(), now());
        var revision = aggregates.revision(new RevisionId(entry.showAgain()));
        revision.publishAgain(now());
        aggregates.flush();
        trail.record("revision.published-again", revision);
        events.publishEvent(new EntryEvent.PublishedAgain(open));
    }

    private void takeDown(Takedown takedown, Entry entry) {
        var revision = aggregates.revision(new RevisionId(entry.takeDown()));
        revision.takeDown(now());
        aggregates.flush();
        trail.record(
                "revision.taken-down",
                new RevisionId(revision.id()),
                Map.of("reason", takedown.reason().code()));
        events.publishEvent(new EntryEvent.TakenDown(new TakedownId(takedown.id())));
    }

    /** The entry is locked before its takedown, always in this order. */
    private Entry locked(TakedownId id) {
        return aggregates.entry(repository.entry(id.value()).orElseThrow(EntryNotFound::new));
    }

    private void note(String action, Takedown takedown) {
        trail.record(
                action,
                takedown.entryId(),
                Map.of(
                        "takedown",
                        takedown.id().toString(),
                        "reason",
                        takedown.reason().code()));
    }

    /** @throws EntryNotFound when there is none */
    @Transactional(readOnly = true)
    public TakedownDetails get(TakedownId id) {
        return repository.row(id.value()).map(this::details).orElseThrow(EntryNotFound::new);
    }

    /** The takedown of an entry that waits or is in force. */
    @Transactional(readOnly = true)
    public Optional<TakedownDetails> open(EntryId entry) {
        return repository.open(entry.value()).map(this::details);
    }

    /** @throws EntryTakenDown when it is */
    @Transactional(readOnly = true)
    public void requireNotTakenDown(EntryId entry) {
        if (open(entry).filter(one -> one.state() == TakedownState.IN_FORCE).isPresent()) {
            throw new EntryTakenDown();
        }
    }

    /** Those in this state, last asked for first. */
    @Transactional(readOnly = true)
    public List<TakedownDetails> in(TakedownState state, int limit) {
        return repository.in(state, Limit.of(limit)).stream().map(this::details).toList();
    }

    /** The revisions of an entry that are approved and not published yet. */
    @Transactional(readOnly = true)
    public List<RevisionId> approved(EntryId entry) {
        return repository.approved(entry.value()).stream().map(RevisionId::new).toList();
    }

    private TakedownDetails details(TakedownRow row) {
        return row.details(json.readValue(row.text(), LocalizedText.class));
    }

    private AccountId me() {
        return user.require().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
