package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.coalition.Proposals.proposal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.coalition.Confirmations;
import org.ogptoolbox.coalition.JoinRequest;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.JoinState;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerJoinScreenTest extends KaribuTest {

    private static final int ACTION = 13;
    private static final String ANSWER = "Your answer";

    @Autowired
    JoinRequests joins;

    @Autowired
    Confirmations confirmations;

    private Proposals proposals;
    private AccountId asking;
    private String organisation;
    private WorkItem item;

    @BeforeEach
    void aRequestThatWaitsForTheCoalition() {
        proposals = new Proposals(context);
        asking = proposals.person("Ann Asking", Role.CONTRIBUTOR);
        organisation = Proposals.organisation();
        proposals.published(proposals.contributor, proposal(ACTION, Proposals.organisation()));
        item = proposals.item(asked(), "answerJoin");
    }

    private UUID asked() {
        var id = proposals.as(
                asking,
                () -> joins.ask(ACTION, new Link(organisation, null), new Country("PT"), "We bring translators."));
        proposals.let(
                proposals.moderator,
                () -> confirmations.confirm(proposals.claimed(id, "confirm").id()));
        return id;
    }

    @Test
    void aMemberOfTheCoalitionReadsWhatWasWrittenAndAccepts() {
        open(proposals.contributor);
        assertThat(headings()).contains(organisation + " asks to join the coalition");
        assertThat(_get(AskerCard.class).getElement().getTextRecursively())
                .contains("Ann Asking", "@test.example", "Published beforenothing");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("We bring translators.", "Claim the task to answer.");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("/en/actions/" + ACTION));
        _assertNone(AnswerForm.class);

        Visit.press("Claim");
        _setValue(Visit.area(ANSWER), "Welcome!");
        Visit.press("Accept");

        assertThat(request()).returns(JoinState.ACCEPTED, JoinRequest::state).returns("Welcome!", JoinRequest::answer);
    }

    @Test
    void acceptingNeedsNoWords() {
        open(proposals.etalab);
        Visit.press("Claim");
        Visit.press("Accept");
        assertThat(request().state()).isEqualTo(JoinState.ACCEPTED);
    }

    @Test
    void decliningWithoutAReasonIsRefusedAndWhatWasTypedStays() {
        open(proposals.etalab);
        Visit.press("Claim");
        _setValue(Visit.area(ANSWER), "later");
        Visit.press("Decline");
        assertThat(Visit.area(ANSWER).getErrorMessage()).startsWith("Give a reason in at least 10 characters.");
        assertThat(Visit.area(ANSWER).getValue()).isEqualTo("later");

        _setValue(Visit.area(ANSWER), "x".repeat(2_001));
        Visit.press("Accept");
        assertThat(Visit.area(ANSWER).getErrorMessage()).startsWith("The text has 2,001 characters");
        assertThat(Visit.area(ANSWER).getValue()).hasSize(2_001);
        assertThat(request().state()).isEqualTo(JoinState.ASKED);

        _setValue(Visit.area(ANSWER), "It is about local budgets only.");
        Visit.press("Decline");
        assertThat(request())
                .returns(JoinState.DECLINED, JoinRequest::state)
                .returns("It is about local budgets only.", JoinRequest::answer);
    }

    @Test
    void whoIsNotOfTheCoalitionDoesNotSeeIt() {
        for (var stranger : List.of(asking, proposals.person("Sam Stranger", Role.CONTRIBUTOR))) {
            open(stranger);
            assertThat(Visit.title()).isEqualTo("There is nothing to do here");
            assertThat(headings()).noneMatch(heading -> heading.contains(organisation));
        }
        openPage(Locale.ENGLISH);
        Visit.open("tasks/" + item.id());
        assertThat(headings()).isEmpty();
    }

    private void open(AccountId who) {
        signInAs(who);
        Visit.open("tasks/" + item.id());
    }

    private JoinRequest request() {
        return proposals.as(asking, joins::mine).getFirst();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
