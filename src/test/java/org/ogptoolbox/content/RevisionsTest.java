package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.ogptoolbox.base.LocalizedText.Status.HUMAN;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@RecordApplicationEvents
class RevisionsTest extends ContentTest {

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void startWithAnEmptyCatalogue() {
        hideWhatOthersLeft();
    }

    @Test
    void aNewEntryStartsAsADraftOfTheCurrentUser() {
        var id = revisions.start(aTool().named("Decidim").build());

        var draft = revisions.get(id);
        assertThat(draft.state()).isEqualTo(RevisionState.DRAFT);
        assertThat(draft.author()).isEqualTo(author);
        assertThat(draft.round()).isZero();
        assertThat(draft.slug()).isNull();
        assertThat(draft.content()).isEqualTo(aTool().named("Decidim").build());
        assertThat(trail(id)).containsExactly("revision.started");
    }

    @Test
    void savingKeepsTheContentAndThePlaceInTheWizard() {
        var id = revisions.start(aTool().build());

        var version = revisions.save(
                id, revisions.get(id).version(), aTool().named("Decidim 2").build(), "texts");

        var saved = revisions.get(id);
        assertThat(saved.content().title()).isEqualTo("Decidim 2");
        assertThat(saved.resumeAt()).isEqualTo("texts");
        assertThat(saved.version()).isEqualTo(version);
        assertThat(revisions.save(id, version, aTool().build(), "texts")).isGreaterThan(version);
    }

    @Test
    void savingOverWhatAnotherWindowSavedIsRefusedAndTheOtherStateCanBeShown() {
        var id = revisions.start(aTool().build());
        var seen = revisions.get(id).version();
        revisions.save(id, seen, aTool().named("From the other window").build(), null);

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> revisions.save(id, seen, aTool().named("Mine").build(), null));
        assertThat(revisions.get(id).content().title()).isEqualTo("From the other window");
    }

    @Test
    void aFullLifeFromDraftToPublished() {
        var id = revisions.start(aTool().named("Démocratie OS").build());
        revisions.submit(id);
        assertThat(revisions.get(id).round()).isEqualTo(1);
        assertThat(revisions.get(id).slug()).isEqualTo("democratie-os");
        revisions.requestChanges(id);
        revisions.save(
                id, revisions.get(id).version(), aTool().named("Democracy OS").build(), null);
        revisions.submit(id);
        assertThat(revisions.get(id).round()).isEqualTo(2);
        assertThat(revisions.get(id).slug()).isEqualTo("democratie-os");
        revisions.approve(id);
        revisions.reopen(id);
        revisions.approve(id);
        revisions.publish(id);
        revisions.publish(id);

        var published = revisions.published(revisions.get(id).entry()).orElseThrow();
        assertThat(published.id()).isEqualTo(id);
        assertThat(published.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(events.stream(RevisionEvent.class)
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly("Submitted", "ChangesRequested", "Submitted", "Approved", "Approved", "Published");
        assertThat(trail(id))
                .containsExactly(
                        "revision.started",
                        "revision.submitted",
                        "revision.changes-requested",
                        "revision.submitted",
                        "revision.approved",
                        "revision.reopened",
                        "revision.approved",
                        "revision.published");
    }

    @Test
    void publishingANewRevisionSupersedesTheFormerOne() {
        var first = published(aTool().named("Decidim").build());
        var entry = revisions.get(first).entry();

        var second = revisions.startRevision(entry);
        assertThat(revisions.startRevision(entry)).isEqualTo(second);
        revisions.save(
                second,
                revisions.get(second).version(),
                aTool().named("Decidim!").build(),
                null);
        revisions.submit(second);
        assertThat(revisions.published(entry).orElseThrow().id()).isEqualTo(first);
        revisions.approve(second);
        revisions.publish(second);

        assertThat(revisions.get(first).state()).isEqualTo(RevisionState.SUPERSEDED);
        assertThat(revisions.published(entry).orElseThrow().id()).isEqualTo(second);
        assertThat(revisions.get(second).number()).isEqualTo(2);
        assertThat(revisions.get(second).slug()).isEqualTo("decidim");
        signedIn(somebody());
        assertThat(revisions.startRevision(entry)).isNotEqualTo(second);
    }

    @Test
    void anEntryThatNobodyPublishedCannotBeRevisedByOthers() {
        var entry = revisions.get(revisions.start(aTool().build())).entry();
        signedIn(somebody());
        assertThatExceptionOfType(EntryNotFound.class).isThrownBy(() -> revisions.startRevision(entry));
    }

    @Test
    void namesakesGetAddressesOfTheirOwn() {
        var first = submitted(aTool().named("Agora").build());
        var second = submitted(aTool().named("Agora").build());
        var useCase = submitted(aUseCase("Agora"));

        assertThat(revisions.get(first).slug()).isEqualTo("agora");
        assertThat(revisions.get(second).slug()).isEqualTo("agora-2");
        assertThat(revisions.get(useCase).slug()).isEqualTo("agora");
        assertThat(entries.bySlug(Kind.TOOL, "agora-2"))
                .contains(revisions.get(second).entry());
    }

    @Test
    void anIncompleteContentIsNotSubmittedAndSaysWhatIsMissing() {
        var id = revisions.start(
                aTool().licensed(null).tagline(LocalizedText.EMPTY).build());

        assertThatExceptionOfType(InvalidContent.class)
                .isThrownBy(() -> revisions.submit(id))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/tagline", "/license"));
    }

    @Test
    void translationsAreWrittenWhileOthersWork() {
        var id = submitted(aTool().build());
        assertThat(revisions.missingLanguages(id, Language.INTERFACE))
                .containsExactly(Language.FRENCH, Language.SPANISH);

        revisions.translate(id, "/tagline", Language.FRENCH, "La démocratie des villes", LocalizedText.Status.HUMAN);
        assertThat(revisions.missingLanguages(id, Language.INTERFACE)).contains(Language.FRENCH);
        revisions.translate(id, "/description/fr", Language.FRENCH, "Un cadre", LocalizedText.Status.HUMAN);
        assertThat(trail(id)).filteredOn("revision.translated"::equals).hasSize(2);

        assertThat(revisions.missingLanguages(id, Language.INTERFACE)).containsExactly(Language.SPANISH);
        assertThat(revisions.differencesSince(id, 1))
                .extracting(FieldDifference::pointer, FieldDifference::before, FieldDifference::after)
                .containsExactly(
                        tuple("/tagline/fr", null, "La démocratie des villes"),
                        tuple("/description/fr", null, "Un cadre"));
        assertThatExceptionOfType(InvalidContent.class)
                .isThrownBy(() -> revisions.translate(
                        id, "/tagline", Language.ENGLISH, "Another original", LocalizedText.Status.HUMAN));
    }

    @Test
    void sentencesInRowsAreTranslatedOneByOne() {
        var id = submitted(anActionProposal("Observatory"));
        Stream.of("/name", "/abstract", "/description", "/offered/0/text", "/milestones/0/label")
                .forEach(place -> revisions.translate(id, place, Language.FRENCH, "Bonjour", HUMAN));
        assertThat(revisions.missingLanguages(id, List.of(Language.FRENCH))).containsExactly(Language.FRENCH);
        revisions.translate(id, "/sought/0/text", Language.FRENCH, "Une statisticienne", HUMAN);

        assertThat(revisions.missingLanguages(id, List.of(Language.FRENCH))).isEmpty();
        var sought = ((ActionProposal) revisions.get(id).content()).sought().getFirst();
        assertThat(sought.type()).isEqualTo("skills");
        assertThat(sought.text().in(Language.FRENCH)).isEqualTo("Une statisticienne");
        assertThat(sought.text().in(Language.SPANISH)).isEqualTo("Somebody who knows statistics");
        assertThat(revisions.differencesSince(id, 1))
                .extracting(FieldDifference::pointer, FieldDifference::after)
                .contains(tuple("/sought", "Skills · Somebody who knows statistics\nFrench · Une statisticienne"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> revisions.translate(id, "/sought/1/text", Language.FRENCH, "Rien", HUMAN));
        assertThatExceptionOfType(InvalidContent.class)
                .isThrownBy(() -> revisions.translate(id, "/sought/0/text", Language.FRENCH, "x".repeat(501), HUMAN))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/sought/0/text/fr"));
    }

    @Test
    void commentsStandAtFieldsUntilTheyAreTickedOff() {
        var id = submitted(aTool().build());
        var other = somebody();
        signedIn(other);

        var comment = revisions.comment(id, "/license", " Which version? ");
        revisions.comment(id, "", "Thank you!");
        revisions.resolve(comment.id());
        revisions.resolve(comment.id());

        var comments = revisions.comments(id);
        assertThat(comments).extracting(FieldComment::text).containsExactly("Which version?", "Thank you!");
        assertThat(comments).extracting(FieldComment::resolved).containsExactly(true, false);
        assertThat(comments).extracting(FieldComment::author).containsOnly(other);
        assertThat(comments).extracting(FieldComment::round).containsOnly(1);
        assertThat(trail(id)).containsOnlyOnce("revision.comment-resolved");
        assertThatExceptionOfType(InvalidContent.class).isThrownBy(() -> revisions.comment(id, "", "  "));
    }

    @Test
    void aUseCaseIsAttachedOnce() {
        var tool = revisions.get(submitted(aTool().build())).entry();
        var useCase = revisions.get(submitted(aUseCase("Budget"))).entry();

        revisions.attach(tool, useCase);
        revisions.attach(tool, useCase);

        assertThat(revisions.attached(tool)).containsExactly(useCase);
        assertThat(events.stream(EntryAttached.class)).containsExactly(new EntryAttached(tool, useCase));
    }

    @Test
    void aDuplicateIsRejectedAndPointsToTheOriginal() {
        var original = revisions.get(published(aTool().build())).entry();
        var id = submitted(aTool().build());

        revisions.markDuplicate(id, original);

        assertThat(revisions.get(id).state()).isEqualTo(RevisionState.REJECTED);
        assertThat(revisions.duplicateOf(id)).contains(original);
        assertThat(trail(id)).contains("revision.marked-duplicate");
        assertThat(events.stream(RevisionEvent.Rejected.class)).containsExactly(new RevisionEvent.Rejected(id));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void noRemarkStaysOpenWhenTheWayEnds(
            String action, RevisionState state, FieldComment.Settled settled, BiConsumer<Revisions, RevisionId> end) {
        var id = submitted(aTool().named("Something else").build());
        var answered = revisions.comment(id, "/license", "Which version?");
        revisions.comment(id, "", "About the whole.");
        end.accept(revisions, id);

        assertThat(revisions.comments(id))
                .filteredOn(comment -> comment.id().equals(answered.id()))
                .extracting(FieldComment::settled)
                .containsExactly(settled);
        assertThat(revisions.get(id).state()).isEqualTo(state);
        assertThat(trail(id)).last().isEqualTo(action);
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                ending("revision.rejected", RevisionState.REJECTED, FieldComment.Settled.ENDED, Revisions::reject),
                ending("revision.withdrawn", RevisionState.WITHDRAWN, FieldComment.Settled.ENDED, Revisions::withdraw),
                ending(
                        "revision.marked-duplicate",
                        RevisionState.REJECTED,
                        FieldComment.Settled.ENDED,
                        (revisions, id) -> {
                            var original =
                                    revisions.start(aTool().named("Original").build());
                            revisions.markDuplicate(id, revisions.get(original).entry());
                        }),
                ending("revision.published", RevisionState.PUBLISHED, FieldComment.Settled.LATER, (revisions, id) -> {
                    revisions.approve(id);
                    revisions.publish(id);
                }));
    }

    private static Arguments ending(
            String action, RevisionState state, FieldComment.Settled settled, BiConsumer<Revisions, RevisionId> end) {
        return Arguments.of(action, state, settled, end);
    }

    @Test
    void whatBacksAnEntryIsTakenAwayAgain() {
        var tool = revisions.get(submitted(aTool().build())).entry();
        var useCase = revisions.get(submitted(aUseCase("Budget"))).entry();
        revisions.attach(tool, useCase);
        assertThat(revisions.attachedSince(tool, Instant.EPOCH)).containsExactly(useCase);
        revisions.detach(tool, useCase);
        assertThat(revisions.attachedSince(tool, Instant.EPOCH)).isEmpty();
    }

    @Test
    void listsSayTheRoundAndTheLanguage() {
        var id = submitted(aTool().build());
        assertThat(revisions.briefs(List.of(id)))
                .containsExactly(Map.entry(id, new RevisionBrief(1, Optional.of(Language.ENGLISH))));
        assertThat(revisions.briefs(List.of())).isEmpty();
    }

    @Test
    void anAuthorsListKnowsEveryRevisionWithoutItsText() {
        var id = published(aTool().named("Alaveteli").build());
        var next = revisions.startRevision(revisions.get(id).entry());
        assertThat(revisions.authored(author))
                .extracting(
                        AuthoredRevision::id,
                        AuthoredRevision::title,
                        AuthoredRevision::number,
                        AuthoredRevision::state)
                .contains(
                        tuple(next, "Alaveteli", 2, RevisionState.DRAFT),
                        tuple(id, "Alaveteli", 1, RevisionState.PUBLISHED));
        assertThat(revisions.authored(somebody())).isEmpty();
    }

    @Test
    void anAuthorsRevisionsComeLastTouchedFirst() {
        var first = revisions.start(aTool().named("First").build());
        var second = revisions.start(aTool().named("Second").build());
        revisions.save(
                first,
                revisions.get(first).version(),
                aTool().named("First again").build(),
                null);

        assertThat(revisions.byAuthor(author, 0, 10))
                .extracting(RevisionDetails::id)
                .containsExactly(first, second);
        assertThat(revisions.byAuthor(author, 1, 10))
                .extracting(RevisionDetails::id)
                .containsExactly(second);
        assertThat(revisions.byAuthor(somebody(), 0, 10)).isEmpty();
    }
}
