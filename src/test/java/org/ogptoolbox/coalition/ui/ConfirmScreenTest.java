package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.coalition.Proposals.proposal;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.JoinState;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.coalition.Speaker;
import org.ogptoolbox.coalition.Speakers;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

class ConfirmScreenTest extends KaribuTest {

    @Autowired
    Speakers speakers;

    @Autowired
    Revisions revisions;

    @Autowired
    JoinRequests joins;

    private Proposals proposals;
    private String organisation;
    private RevisionId id;
    private WorkItem item;

    @BeforeEach
    void aProposalThatWaitsForItsOrganisation() {
        proposals = new Proposals(context);
        organisation = Proposals.organisation();
        id = proposals.prepared(proposals.contributor, proposal(12, organisation));
        item = proposals.item(id.value(), "confirm");
    }

    @Test
    void whoClaimsItReadsWhatWasSubmittedAndConfirms() {
        open(proposals.moderator);
        assertThat(headings()).contains("Does Ada Contributor speak for " + organisation + "?");
        assertThat(_get(Html.class).getInnerHtml()).contains("Contribution of " + organisation);
        _assertNone(AnswerForm.class);
        var asker = _get(AskerCard.class).getElement().getTextRecursively();
        assertThat(asker).contains("Ada Contributor", "@test.example", "Account since", "Published beforenothing");

        Visit.press("Claim");
        Visit.press("Confirm");

        assertThat(proposals.as(proposals.contributor, speakers::mine))
                .extracting(Speaker::organisation)
                .containsExactly(organisation);
        assertThat(proposals.waiting(id.value())).containsExactly("publish");
    }

    @Test
    void aRefusalWithoutAReasonIsRefusedAndWhatWasTypedStays() {
        open(proposals.moderator);
        Visit.press("Claim");
        _setValue(Visit.area("Reason, if you refuse"), "no");
        Visit.press("Refuse");

        assertThat(Visit.area("Reason, if you refuse").getErrorMessage())
                .isEqualTo("Give a reason in at least 10 characters. What you typed is kept.");
        assertThat(Visit.area("Reason, if you refuse").getValue()).isEqualTo("no");
        assertThat(proposals.waiting(id.value())).containsExactly("confirm");

        _setValue(Visit.area("Reason, if you refuse"), "They left the organisation last year.");
        Visit.press("Refuse");
        assertThat(proposals.waiting(id.value())).containsExactly("review");
        assertThat(revisions.comments(id))
                .extracting(comment -> comment.text())
                .contains("They left the organisation last year.");
        assertThat(proposals.as(proposals.contributor, speakers::mine)).isEmpty();
    }

    @Test
    void aColleagueWhoSpeaksForItAnswersARequestToJoin() {
        var colleague = proposals.person("Carl Colleague", Role.CONTRIBUTOR);
        proposals.published(colleague, proposal(13, organisation));
        var request = proposals.as(
                proposals.contributor,
                () -> joins.ask(12, new Link(organisation, null), new Country("PT"), "We bring translators."));
        item = proposals.item(request, "confirm");

        open(colleague);
        assertThat(_get(AskerCard.class).getElement().getTextRecursively())
                .contains("We bring translators.", "Under way1 contribution");
        assertThat(_find(Anchor.class))
                .as("who speaks for an organisation reads nobody’s cases")
                .noneMatch(link -> link.getHref().startsWith("submissions/"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("We bring translators.", "Claim the task to answer.");
        Visit.press("Claim");
        _setValue(Visit.area("Reason, if you refuse"), "Nobody here knows this person.");
        Visit.press("Refuse");

        assertThat(proposals.as(proposals.contributor, joins::mine))
                .singleElement()
                .returns(JoinState.DECLINED, join -> join.state())
                .returns("Nobody here knows this person.", join -> join.answer());
    }

    @Test
    void strangersAndVisitorsDoNotSeeTheQuestion() {
        open(proposals.person("Sam Stranger", Role.CONTRIBUTOR));
        assertThat(Visit.title()).isEqualTo("There is nothing to do here");
        assertThat(headings()).noneMatch(heading -> heading.contains(organisation));

        openPage(Locale.ENGLISH);
        Visit.open("tasks/" + item.id());
        assertThat(headings()).isEmpty();
    }

    private void open(AccountId who) {
        signInAs(who);
        Visit.open("tasks/" + item.id());
    }

    private static java.util.List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
