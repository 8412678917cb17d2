package org.ogptoolbox.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.FieldDifference;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.workflow.WorkItemGone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who look after an entry are asked before somebody else's change to it is reviewed. */
@IntegrationTest
class ConsultationsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Consultations consultations;

    @Autowired
    Reviews reviews;

    @Autowired
    Revisions revisions;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient jdbc;

    private Journey journey;
    private Suggestion suggestion;
    private AccountId maintainer;
    private AccountId stranger;
    private String name;
    private EntryId entry;
    private RevisionId id;

    @BeforeEach
    void aStrangerSuggestsAChange() {
        journey = new Journey(context);
        suggestion = new Suggestion(context, journey);
        maintainer = journey.contributor;
        stranger = journey.person("Sam Stranger", Role.CONTRIBUTOR);
        name = "Tool " + UUID.randomUUID();
        entry = suggestion.published(maintainer, name);
        id = suggestion.renamed(stranger, entry, name + "!");
    }

    @Test
    void theyAreToldAndSeeWhatWouldChange() {
        assertThat(suggestion.waiting(id)).containsExactly("consult");
        await().untilAsserted(() -> assertThat(mails(maintainer))
                .anyMatch(mail -> mail.contains("Somebody suggests a change to “" + name + "!”")));
        var item = journey.open(id, "consult");
        var file = journey.as(maintainer, () -> consultations.file(item.id(), Locale.ENGLISH));
        assertThat(file).returns("Sam Stranger", ConsultationFile::suggestedBy).returns(name, ConsultationFile::title);
        assertThat(file.changes()).contains(new FieldDifference("/name", name, name + "!"));
    }

    @Test
    void nobodyElseAnswersForThem() {
        var item = journey.open(id, "consult");
        for (var other : List.of(stranger, journey.moderator, journey.etalab)) {
            assertThatThrownBy(() -> journey.as(other, () -> {
                        consultations.agree(item.id(), "");
                        return true;
                    }))
                    .isInstanceOf(WorkItemGone.class);
        }
        assertThat(suggestion.waiting(id)).containsExactly("consult");
    }

    @Test
    void whoeverReviewsSeesThatTheyAgree() {
        answers(item -> consultations.agree(item, "Welcome!"));

        assertThat(opinions())
                .singleElement()
                .satisfies(opinion -> assertThat(opinion)
                        .returns(Opinion.Stand.AGREED, Opinion::stand)
                        .returns(maintainer, Opinion::by)
                        .returns("Welcome!", Opinion::words));
    }

    @Test
    void anObjectionNeedsAReasonThatWhoeverReviewsAndWhoeverSuggestsRead() {
        assertThatThrownBy(() -> answers(item -> consultations.object(item, " ")))
                .isInstanceOf(DecisionIncomplete.class);
        answers(item -> consultations.object(item, "It is not called that."));

        assertThat(opinions())
                .singleElement()
                .satisfies(opinion -> assertThat(opinion)
                        .returns(Opinion.Stand.OBJECTED, Opinion::stand)
                        .returns("It is not called that.", Opinion::words));
        var file = journey.as(stranger, () -> files.of(id));
        assertThat(file.events())
                .anyMatch(event -> event.action().equals("revision.maintainer-objected"))
                .anyMatch(event -> "It is not called that.".equals(event.message()));
        assertThat(file.message()).isNull();
    }

    @Test
    void theirSilenceHoldsNothingUpAndIsNotWaitedForTwice() {
        suggestion.silent(id);
        assertThat(suggestion.waiting(id)).containsExactly("review");
        assertThat(opinions()).extracting(Opinion::stand).containsExactly(Opinion.Stand.SILENT);

        suggestion.reviewed(id, ReviewOutcome.REQUEST_CHANGES, "Which spelling is right?");
        suggestion.renamed(stranger, entry, name + "!!");
        assertThat(suggestion.waiting(id)).containsExactly("review");
    }

    @Test
    void theEntryStaysTheirsWhenItIsPublishedAndTheyAreTold() {
        answers(item -> consultations.agree(item, ""));
        suggestion.reviewed(id, ReviewOutcome.APPROVE, "");

        assertThat(revisions.published(entry).orElseThrow().author()).isEqualTo(stranger);
        assertThat(suggestion.maintainers(entry)).containsExactly(maintainer);
        await().untilAsserted(() -> assertThat(mails(maintainer))
                .anyMatch(mail -> mail.contains("The change that somebody suggested to “" + name + "!” is published")));
        assertThat(suggestion.waiting(suggestion.renamed(stranger, entry, name + "?")))
                .containsExactly("consult");
        assertThat(suggestion.waiting(suggestion.renamed(maintainer, entry, name)))
                .containsExactly("review");
    }

    @Test
    void anotherRoundIsShownToThemAgain() {
        answers(item -> consultations.agree(item, ""));
        suggestion.reviewed(id, ReviewOutcome.REQUEST_CHANGES, "Which spelling is right?");
        suggestion.renamed(stranger, entry, "Something else altogether");
        assertThat(suggestion.waiting(id)).containsExactly("consult");
    }

    @Test
    void aClosedAccountIsNotWaitedFor() {
        var admin = journey.person("Ann Admin", Role.ADMIN);
        journey.as(admin, () -> {
            context.getBean(AccountAdministration.class).disable(maintainer);
            return true;
        });
        var other = journey.person("Olga Other", Role.CONTRIBUTOR);
        id = suggestion.renamed(other, entry, name + "?");
        assertThat(suggestion.waiting(id)).containsExactly("review");
        assertThat(opinions()).extracting(Opinion::stand).containsExactly(Opinion.Stand.UNASKED);
    }

    @Test
    void whoNoLongerAnswersForTheEntryHasNoSay() {
        var item = suggestion.claimed(maintainer, id, "consult");
        suggestion.noLongerMaintains(maintainer, entry);
        assertThatThrownBy(() -> journey.as(maintainer, () -> {
                    consultations.object(item.id(), "It is not called that.");
                    return true;
                }))
                .isInstanceOf(NoLongerAnswering.class);
        assertThat(revisions.comments(id)).extracting(FieldComment::text).isEmpty();
        assertThat(revisions.get(id).state()).isEqualTo(RevisionState.SUBMITTED);
    }

    private void answers(java.util.function.Consumer<org.ogptoolbox.workflow.WorkItemId> answer) {
        var item = suggestion.claimed(maintainer, id, "consult");
        journey.as(maintainer, () -> {
            answer.accept(item.id());
            return true;
        });
    }

    private List<Opinion> opinions() {
        var item = journey.open(id, "review");
        return journey.as(
                journey.moderator, () -> reviews.file(item.id(), Locale.ENGLISH).opinions());
    }

    private List<String> mails(AccountId reader) {
        return jdbc.sql("select body from mail where recipient = ?")
                .param(context.getBean(Accounts.class)
                        .find(reader)
                        .orElseThrow()
                        .email())
                .query(String.class)
                .list();
    }
}
