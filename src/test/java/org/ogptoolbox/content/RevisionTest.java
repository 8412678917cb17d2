package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ogptoolbox.content.RevisionState.APPROVED;
import static org.ogptoolbox.content.RevisionState.CHANGES_REQUESTED;
import static org.ogptoolbox.content.RevisionState.DRAFT;
import static org.ogptoolbox.content.RevisionState.PUBLISHED;
import static org.ogptoolbox.content.RevisionState.REJECTED;
import static org.ogptoolbox.content.RevisionState.SUBMITTED;
import static org.ogptoolbox.content.RevisionState.SUPERSEDED;
import static org.ogptoolbox.content.RevisionState.TAKEN_DOWN;
import static org.ogptoolbox.content.RevisionState.WITHDRAWN;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogptoolbox.identity.AccountId;

/** Every deed in every state: the table of the ways a revision may go, and of those it may not. */
class RevisionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final EntryId OTHER_ENTRY = new EntryId(UUID.randomUUID());

    private record Deed(
            String name,
            Consumer<Revision> doing,
            Set<RevisionState> from,
            @Nullable RevisionState to) {}

    private static final Map<RevisionState, Consumer<Revision>> WAYS = Map.of(
            DRAFT, revision -> {},
            SUBMITTED, revision -> revision.submit(NOW),
            CHANGES_REQUESTED,
                    revision -> {
                        revision.submit(NOW);
                        revision.requestChanges(NOW);
                    },
            APPROVED,
                    revision -> {
                        revision.submit(NOW);
                        revision.approve(NOW);
                    },
            PUBLISHED,
                    revision -> {
                        revision.submit(NOW);
                        revision.approve(NOW);
                        revision.publish(NOW);
                    },
            REJECTED,
                    revision -> {
                        revision.submit(NOW);
                        revision.reject(NOW);
                    },
            WITHDRAWN, revision -> revision.withdraw(NOW),
            SUPERSEDED,
                    revision -> {
                        revision.submit(NOW);
                        revision.approve(NOW);
                        revision.publish(NOW);
                        revision.supersede(NOW);
                    },
            TAKEN_DOWN,
                    revision -> {
                        revision.submit(NOW);
                        revision.approve(NOW);
                        revision.publish(NOW);
                        revision.takeDown(NOW);
                    });

    static Stream<Arguments> everyDeedInEveryState() {
        return Stream.of(
                        new Deed("submit", r -> r.submit(NOW), Set.of(DRAFT, CHANGES_REQUESTED), SUBMITTED),
                        new Deed("requestChanges", r -> r.requestChanges(NOW), Set.of(SUBMITTED), CHANGES_REQUESTED),
                        new Deed("approve", r -> r.approve(NOW), Set.of(SUBMITTED), APPROVED),
                        new Deed("reopen", r -> r.reopen(NOW), Set.of(APPROVED), SUBMITTED),
                        new Deed("reject", r -> r.reject(NOW), Set.of(SUBMITTED), REJECTED),
                        new Deed("markDuplicate", r -> r.markDuplicate(OTHER_ENTRY, NOW), Set.of(SUBMITTED), REJECTED),
                        new Deed("publish", r -> r.publish(NOW), Set.of(APPROVED), PUBLISHED),
                        new Deed("takeDown", r -> r.takeDown(NOW), Set.of(PUBLISHED), TAKEN_DOWN),
                        new Deed("publishAgain", r -> r.publishAgain(NOW), Set.of(TAKEN_DOWN), PUBLISHED),
                        new Deed("supersede", r -> r.supersede(NOW), Set.of(PUBLISHED), SUPERSEDED),
                        new Deed(
                                "withdraw",
                                r -> r.withdraw(NOW),
                                Set.of(DRAFT, SUBMITTED, CHANGES_REQUESTED, APPROVED),
                                WITHDRAWN),
                        new Deed("restate", r -> r.restate(r.document(), NOW), Set.of(SUBMITTED), null),
                        new Deed("translate", r -> r.translate(r.document(), NOW), Set.of(SUBMITTED, APPROVED), null),
                        new Deed(
                                "save",
                                r -> r.save(0, r.document(), null, NOW),
                                Set.of(DRAFT, CHANGES_REQUESTED),
                                null))
                .flatMap(deed -> Stream.of(RevisionState.values())
                        .map(state -> Arguments.argumentSet(deed.name() + " when " + state, deed, state)));
    }

    @ParameterizedTest
    @MethodSource
    void everyDeedInEveryState(Deed deed, RevisionState state) {
        var revision = in(state);
        if (deed.from().contains(state)) {
            deed.doing().accept(revision);
            assertThat(revision.state()).isEqualTo(deed.to() == null ? state : deed.to());
        } else {
            assertThatExceptionOfType(RevisionStateException.class)
                    .isThrownBy(() -> deed.doing().accept(revision));
            assertThat(revision.state()).isEqualTo(state);
        }
    }

    private static Revision in(RevisionState state) {
        var document = new Document(Kind.TOOL, "{}", "Decidim");
        var revision = new Revision(UUID.randomUUID(), 1, document, new AccountId(UUID.randomUUID()), NOW);
        Objects.requireNonNull(WAYS.get(state)).accept(revision);
        return revision;
    }
}
