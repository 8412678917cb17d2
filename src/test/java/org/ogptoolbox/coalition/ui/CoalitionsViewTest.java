package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.coalition.Proposals.milestone;
import static org.ogptoolbox.coalition.Proposals.offering;
import static org.ogptoolbox.coalition.Proposals.planning;
import static org.ogptoolbox.coalition.Proposals.proposal;
import static org.ogptoolbox.coalition.Proposals.seeking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.coalition.Coalitions;
import org.ogptoolbox.coalition.Confirmations;
import org.ogptoolbox.coalition.Conversations;
import org.ogptoolbox.coalition.JoinRequest;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.JoinState;
import org.ogptoolbox.coalition.Progress;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class CoalitionsViewTest extends KaribuTest {

    @Autowired
    Progress progress;

    @Autowired
    Coalitions coalitions;

    @Autowired
    JoinRequests joins;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Conversations conversations;

    private Proposals proposals;
    private String organisation;

    @BeforeEach
    void people() {
        proposals = new Proposals(context);
        organisation = Proposals.organisation();
    }

    @Test
    void whoHasNothingYetIsToldHowToBegin() {
        signInAs(Role.CONTRIBUTOR);
        Visit.open("coalitions");

        assertThat(Visit.title()).isEqualTo("Coalitions");
        assertThat(_get(H2.class).getText()).isEqualTo("Nothing here yet");
    }

    @Test
    void contributionsStandWithWhatIsOpenAndTheWayToReportOnIt() {
        var id = proposals.published(
                proposals.contributor,
                planning(
                        proposal(4, organisation),
                        milestone("m1", "First release", LocalDate.of(2030, 1, 31), "planned"),
                        milestone("m2", "Handbook", LocalDate.of(2030, 6, 30), "planned")));
        proposals.let(
                proposals.contributor,
                () -> progress.report(id, "m1", "done", "", Language.ENGLISH, "", coalitions.today()));
        open();

        var contributions = Visit.section("Your contributions");
        assertThat(Visit.text(contributions)).contains("Contribution of " + organisation, "2 milestones, 1 open");
        assertThat(_get(contributions, RouterLink.class).getHref()).isEqualTo("coalitions/progress/" + id);
        assertThat(Visit.text(Visit.section("You speak for"))).contains(organisation);
    }

    @Test
    void bothSidesOfAMatchSeeWhyAndTheWayToWriteToTheOther() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        var other = proposals.person("Olga Other", Role.CONTRIBUTOR);
        var theirs = Proposals.organisation();
        var seeker = proposals.published(
                proposals.contributor, seeking(proposal(14, organisation), "translation", "Translation of " + word));
        var offerer = proposals.published(other, offering(proposal(15, theirs), "translation", "We translate " + word));

        open();
        assertThat(Visit.text(Visit.section("Could go together")))
                .contains(
                        "Contribution of " + organisation + " seeks: Translation of " + word,
                        "Contribution of " + theirs + " offers: We translate " + word,
                        "Why: the same words: " + word + "; the same country");
        assertThat(linkTo("Write to Contribution of " + theirs)).isEqualTo("coalitions/write/" + offerer);

        signInAs(other);
        Visit.open("coalitions");
        assertThat(linkTo("Write to Contribution of " + organisation)).isEqualTo("coalitions/write/" + seeker);
    }

    @Test
    void nobodyIsLedToWriteToThemselves() {
        proposals.published(
                proposals.contributor, seeking(proposal(14, organisation), "translation", "Translation into Basque"));
        proposals.published(
                proposals.contributor,
                offering(proposal(14, Proposals.organisation()), "translation", "We translate into Basque"));
        open();

        assertThat(Visit.text(Visit.section("Could go together"))).contains("We translate into Basque");
        assertThat(_find(Visit.section("Could go together"), RouterLink.class))
                .extracting(RouterLink::getText)
                .noneMatch(text -> text.equals("Write to Contribution of " + organisation));
    }

    @Test
    void aMemberWithoutAnInboxFindsWhatWaitsForTheirAnswer() {
        proposals.published(proposals.contributor, proposal(5, organisation));
        var theirs = Proposals.organisation();
        var asker = proposals.person("Olga Other", Role.CONTRIBUTOR);
        var id = proposals.as(asker, () -> joins.ask(5, new Link(theirs, null), null, "We bring thirty translators."));
        proposals.let(
                proposals.moderator,
                () -> confirmations.confirm(proposals.claimed(id, "confirm").id()));
        open();

        var waiting = Visit.section("Waiting for you");
        assertThat(Visit.text(waiting)).contains(theirs + " → 5. ", "Answer the request to join");
        assertThat(_get(waiting, Anchor.class).getHref()).startsWith("tasks/");
    }

    private static String linkTo(String text) {
        return _get(RouterLink.class, spec -> spec.withText(text)).getHref();
    }

    @Test
    void aRequestIsWithdrawnWhereItStands() {
        ask();
        open();
        assertThat(Visit.text(Visit.section("Requests to join")))
                .contains("Waiting for an answer", "6. ", organisation + ", asked on");

        Visit.press("Withdraw the request");

        assertThat(Visit.text(Visit.section("Requests to join"))).contains("Withdrawn");
        _assertNone(Button.class, spec -> spec.withText("Withdraw the request"));
        assertThat(mine().state()).isEqualTo(JoinState.WITHDRAWN);
    }

    @Test
    void whoWithdrawsAfterTheAnswerIsToldSoAndReadsIt() {
        var id = ask();
        open();
        proposals.let(
                proposals.moderator,
                () -> confirmations.refuse(proposals.claimed(id, "confirm").id(), "Nobody here knows this person."));

        Visit.press("Withdraw the request");

        expectNotifications("The request was answered before.");
        assertThat(Visit.text(Visit.section("Requests to join")))
                .contains("Declined", "Nobody here knows this person.");
        assertThat(mine().state()).isEqualTo(JoinState.DECLINED);
    }

    private UUID ask() {
        return proposals.as(
                proposals.contributor,
                () -> joins.ask(6, new Link(organisation, null), new Country("PT"), "We bring translators."));
    }

    private JoinRequest mine() {
        return proposals.as(proposals.contributor, joins::mine).getFirst();
    }

    @Test
    void aConversationStandsOnThePagesOfThoseWhoTakePartOnly() {
        var writer = proposals.person("Wanda Writer", Role.CONTRIBUTOR);
        var id = proposals.published(proposals.contributor, proposal(4, organisation));
        var conversation = proposals.as(writer, () -> conversations.write(id, "Shall we begin?"));

        for (var reader : new org.ogptoolbox.identity.AccountId[] {writer, proposals.contributor}) {
            signInAs(reader);
            Visit.open("coalitions");
            var letters = Visit.section("Letters");
            assertThat(Visit.text(letters)).contains("Last: Wanda Writer, ");
            assertThat(_get(letters, RouterLink.class).getHref()).isEqualTo("coalitions/conversations/" + conversation);
        }
        signInAs(proposals.moderator);
        Visit.open("coalitions");
        assertThat(_find(Section.class))
                .noneMatch(section -> Visit.text(section).contains("Wanda Writer"));
    }

    @Test
    void visitorsSeeNothingOfIt() {
        Visit.open("coalitions");
        _assertNone(CoalitionsView.class);
    }

    private void open() {
        signInAs(proposals.contributor);
        Visit.open("coalitions");
    }
}
