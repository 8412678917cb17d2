package org.ogptoolbox.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;

class TaskViewTest extends KaribuTest {

    @Autowired
    WorkItems workItems;

    @Autowired
    Reviews reviews;

    @Autowired
    MovableClock clock;

    private Journey journey;
    private WorkItem item;

    @BeforeEach
    void submit() {
        journey = new Journey(context);
        item = journey.submitted();
        signInAs(journey.moderator);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsWhatItIsAndLetsOneClaimAndGiveBack() {
        open();
        _assertOne(H1.class, spec -> spec.withText(item.facts().title()));
        _assertNone(WorkflowPicture.class);
        _get(FoldedPicture.class).setOpened(true);
        _assertOne(WorkflowPicture.class);
        _click(button("Claim"));
        assertThat(assignee()).isEqualTo(journey.moderator);
        _click(button("Give back"));
        assertThat(assignee()).isNull();
        _assertOne(Button.class, spec -> spec.withText("Claim"));
    }

    @Test
    void whatAColleagueHasIsReleasedWithAReasonThatStandsThereAfterwards() {
        var colleague = journey.person("Mia Colleague", Role.MODERATOR);
        journey.as(colleague, () -> workItems.claim(item.id()));
        open();
        _click(button("Release"));
        _click(_get(
                Button.class, spec -> spec.withText("Release").withPredicate(shown -> shown.hasThemeName("primary"))));
        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(text -> text.getText().startsWith("Say in a sentence why")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "On leave until March.");
        _click(_get(
                Button.class, spec -> spec.withText("Release").withPredicate(shown -> shown.hasThemeName("primary"))));

        assertThat(assignee()).isNull();
        assertThat(_get(HandoverList.class).getElement().getTextRecursively())
                .contains("Max Moderator released it from Mia Colleague", "On leave until March.");
        _assertOne(Button.class, spec -> spec.withText("Claim"));
    }

    @Test
    void whatOneHasIsGivenToAColleague() {
        var colleague = journey.person("Mia Colleague", Role.MODERATOR);
        journey.as(journey.moderator, () -> workItems.claim(item.id()));
        open();
        _click(button("Give to…"));
        var people = _get(ComboBox.class, spec -> spec.withLabel("To whom"));
        _setValue(people, accounts.find(colleague).orElseThrow());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "You know this tool.");
        _click(_get(
                Button.class, spec -> spec.withText("Give to…").withPredicate(shown -> shown.hasThemeName("primary"))));

        assertThat(assignee()).isEqualTo(colleague);
    }

    @Test
    void marksWhatIsOverdue() {
        clock.moveAhead(Duration.ofDays(6));
        open();
        _assertOne(Span.class, spec -> spec.withText("Overdue"));
    }

    @Test
    void saysWhenThereIsNothingToDo() {
        UI.getCurrent().navigate("tasks/" + UUID.randomUUID());
        _assertOne(H1.class, spec -> spec.withText("There is nothing to do here"));
    }

    @Test
    void saysWhenItIsForOthers() {
        signInAs(Role.CONTRIBUTOR);
        open();
        _assertOne(H1.class, spec -> spec.withText("There is nothing to do here"));
    }

    @Test
    void saysWhoDidItAndWhatWasDecided() {
        reject();
        open();
        _assertOne(H1.class, spec -> spec.withText("This task is done"));
        assertThat(_get(
                                Paragraph.class,
                                spec -> spec.withPredicate(
                                        text -> text.getText().startsWith("Max Moderator completed it on")))
                        .getText())
                .endsWith(": Reject.");
    }

    @Test
    void tellsByNameWhoTookItMeanwhile() {
        open();
        var colleague = journey.person("Mia Colleague", Role.MODERATOR);
        journey.as(colleague, () -> workItems.claim(item.id()));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(
                            Span.class,
                            spec -> spec.withPredicate(
                                    text -> text.getText().startsWith("Mia Colleague took this task"))))
                    .hasSize(1);
        });
        _assertNone(Button.class, spec -> spec.withText("Claim"));
    }

    @Test
    void tellsByNameWhoWasFaster() {
        open();
        var claim = button("Claim");
        var colleague = journey.person("Mia Colleague", Role.MODERATOR);
        journey.as(colleague, () -> workItems.claim(item.id()));
        _click(claim);
        assertThat(_find(
                        Span.class,
                        spec -> spec.withPredicate(text -> text.getText().contains("Mia Colleague"))))
                .isNotEmpty();
        assertThat(assignee()).isEqualTo(colleague);
    }

    @Test
    void saysWhyOneMayNotTakeIt() {
        var both = journey.person("Mona Both", Role.CONTRIBUTOR, Role.MODERATOR);
        item = journey.submitted(both, Journey.tool("Own " + UUID.randomUUID()));
        signInAs(both);
        open();
        _assertNone(Button.class, spec -> spec.withText("Claim"));
        _assertOne(Paragraph.class, spec -> spec.withPredicate(text -> text.hasClassName("task-obstacle")));
    }

    @Test
    void leadsToTheNextItemOfTheSameQuery() {
        var marker = UUID.randomUUID().toString();
        var first = journey.submitted(journey.contributor, Journey.tool("First " + marker));
        var second = journey.submitted(journey.contributor, Journey.tool("Second " + marker));
        UI.getCurrent().navigate("tasks/" + first.id(), QueryParameters.of("text", marker));
        assertThat(_get(RouterLink.class, spec -> spec.withText("Next")).getHref())
                .isEqualTo("tasks/" + second.id() + "?text=" + marker);
        UI.getCurrent().navigate("tasks/" + second.id(), QueryParameters.of("text", marker));
        assertThat(_get(RouterLink.class, spec -> spec.withText("Previous")).getHref())
                .isEqualTo("tasks/" + first.id() + "?text=" + marker);
        _assertNone(RouterLink.class, spec -> spec.withText("Next"));
    }

    private void open() {
        UI.getCurrent().navigate("tasks/" + item.id());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private org.ogptoolbox.identity.@org.jspecify.annotations.Nullable AccountId assignee() {
        return journey.as(
                        journey.moderator,
                        () -> java.util.Optional.ofNullable(
                                workItems.get(item.id()).assignee()))
                .orElse(null);
    }

    private void reject() {
        journey.as(journey.moderator, () -> {
            workItems.claim(item.id());
            reviews.decide(item.id(), ReviewDecision.of(ReviewOutcome.REJECT, "Out of scope"));
            return null;
        });
    }
}
