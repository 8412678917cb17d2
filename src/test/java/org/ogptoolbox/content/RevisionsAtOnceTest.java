package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.base.DomainException;

/** What several people, or one with two windows, do in the same moment. */
class RevisionsAtOnceTest extends ContentTest {

    @RepeatedTest(5)
    void twoSubmitsAtOnceMakeOneRound() throws Exception {
        var id = revisions.start(aTool().build());

        var failures = atOnce(2, number -> () -> revisions.submit(id));

        assertThat(failures).singleElement().isInstanceOf(RevisionStateException.class);
        assertThat(revisions.get(id).round()).isEqualTo(1);
        assertThat(trail(id)).containsExactly("revision.started", "revision.submitted");
    }

    @Test
    void twoDecisionsAtOnceAreOneDecision() throws Exception {
        var id = submitted(aTool().build());

        var failures = atOnce(2, number -> () -> {
            if (number == 0) {
                revisions.approve(id);
            } else {
                revisions.reject(id);
            }
        });

        assertThat(failures).singleElement().isInstanceOf(RevisionStateException.class);
    }

    @Test
    void twoWindowsThatSaveAtOnceLoseNothing() throws Exception {
        var id = revisions.start(aTool().build());
        var version = revisions.get(id).version();

        var failures = atOnce(
                2,
                number -> () -> revisions.save(
                        id, version, aTool().named("Window " + number).build(), null));

        assertThat(failures).singleElement().isInstanceOf(EditConflict.class);
        assertThat(revisions.get(id).content().title()).startsWith("Window ");
    }

    @Test
    void namesakesSubmittedAtOnceGetAddressesOfTheirOwn() throws Exception {
        var ids = IntStream.range(0, 4)
                .mapToObj(number -> revisions.start(aTool().named("Namesake").build()))
                .toList();

        var failures = atOnce(4, number -> () -> revisions.submit(ids.get(number)));

        assertThat(failures).isEmpty();
        assertThat(ids)
                .extracting(id -> revisions.get(id).slug())
                .doesNotHaveDuplicates()
                .allSatisfy(slug -> assertThat(slug).startsWith("namesake"));
    }

    @Test
    void publishingTwiceAtOncePublishesOnce() throws Exception {
        var id = submitted(aTool().build());
        revisions.approve(id);

        assertThat(atOnce(2, number -> () -> revisions.publish(id))).isEmpty();
        assertThat(revisions.get(id).state()).isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void twoWindowsThatStartARevisionShareOneDraft() throws Exception {
        var entry = entry(published(aTool().build()));

        assertThat(atOnce(2, number -> () -> user.callAs(author, () -> revisions.startRevision(entry))))
                .isEmpty();

        assertThat(revisions.byAuthor(author, 0, 50))
                .filteredOn(revision -> revision.entry().equals(entry))
                .hasSize(2);
    }

    private interface Deeds {
        Runnable of(int number);
    }

    /** Does all in the same moment and answers what was refused. */
    private static List<DomainException> atOnce(int times, Deeds deeds) throws Exception {
        var barrier = new CyclicBarrier(times);
        var refused = new ArrayList<DomainException>();
        try (var threads = Executors.newFixedThreadPool(times)) {
            var running = new ArrayList<Future<?>>();
            for (int number = 0; number < times; number++) {
                var deed = deeds.of(number);
                running.add(threads.submit((Callable<?>) () -> {
                    barrier.await(10, TimeUnit.SECONDS);
                    deed.run();
                    return true;
                }));
            }
            for (var one : running) {
                try {
                    one.get(20, TimeUnit.SECONDS);
                } catch (ExecutionException failed) {
                    if (!(failed.getCause() instanceof DomainException domain)) {
                        throw failed;
                    }
                    refused.add(domain);
                }
            }
        }
        return refused;
    }
}
