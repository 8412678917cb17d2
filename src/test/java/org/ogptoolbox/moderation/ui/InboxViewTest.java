package org.ogptoolbox.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.ogptoolbox.workflow.ui.ItemText;
import org.springframework.beans.factory.annotation.Autowired;

class InboxViewTest extends KaribuTest {

    @Autowired
    WorkItems workItems;

    @Autowired
    MovableClock clock;

    private Journey journey;

    @BeforeEach
    void begin() {
        journey = new Journey(context);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsWhatWaitsWithItsCounts() {
        var item = journey.submitted();
        openInbox(item);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo(item.facts().title());
            assertThat(row.step()).isEqualTo("Review");
            assertThat(row.free()).isTrue();
            assertThat(row.due()).isEqualTo("due in 5 days");
        });
        assertThat(chip("Unassigned").getText()).isEmpty();
        assertThat(chip("Unassigned").getElement().getTextRecursively()).isEqualTo("Unassigned1");
    }

    @Test
    void isEmptyForSomebodyWithNothingToDo() {
        signInAs(accounts.create(
                "Tom Translator",
                UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(Role.TRANSLATOR),
                Set.of(new Language("eu")),
                Language.ENGLISH));
        UI.getCurrent().navigate("inbox");
        _assertOne(H2.class, spec -> spec.withText("Nothing waits for you"));
    }

    @Test
    void saysWhenFiltersLeaveNothingAndClearsThem() {
        signInAs(journey.moderator);
        UI.getCurrent().navigate("inbox", QueryParameters.of("text", "nothing-is-called-like-this"));
        _assertOne(H2.class, spec -> spec.withText("Nothing matches these filters"));
        _click(_get(Button.class, spec -> spec.withText("Clear the filters")));
        assertThat(address()).isEqualTo("inbox");
    }

    @Test
    void keepsFiltersInTheAddress() {
        var item = journey.submitted();
        openInbox(item);
        _click(chip("Mine"));
        assertThat(address()).contains("mine=1", "text=");
        _assertOne(H2.class, spec -> spec.withText("Nothing matches these filters"));
        _click(chip("Mine"));
        assertThat(rows()).hasSize(1);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search in titles")), "nothing-like-this");
        assertThat(address()).isEqualTo("inbox?text=nothing-like-this");
    }

    @Test
    void marksWhatIsOverdue() {
        var item = journey.submitted();
        clock.moveAhead(Duration.ofDays(6));
        openInbox(item);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.overdue()).isTrue();
            assertThat(row.due()).startsWith("overdue by");
        });
    }

    @Test
    void claimsAndOpens() {
        var item = journey.submitted();
        openInbox(item);
        ((InboxView) UI.getCurrent().getCurrentView()).claim(rows().getFirst());
        assertThat(address()).startsWith("tasks/" + item.id());
        assertThat(journey.as(journey.moderator, () -> workItems.get(item.id()).assignee()))
                .isEqualTo(journey.moderator);
    }

    @Test
    void saysRoundLanguageAndWhyOnesOwnCannotBeClaimed() {
        var item = journey.submitted(journey.moderator, Journey.tool("Own " + UUID.randomUUID()));
        var note = context.getBean(InboxNotes.class);
        var own = journey.as(
                journey.moderator, () -> note.of(List.of(item), Locale.ENGLISH).get(item.id()));
        assertThat(own.language()).isEqualTo("written in English");
        assertThat(own.round()).isEmpty();
        assertThat(own.obstacle()).isEqualTo("You submitted this yourself, so somebody else has to decide on it.");
        var others = journey.as(journey.etalab, () -> note.of(List.of(item), Locale.ENGLISH));
        assertThat(others).doesNotContainValue(own);
    }

    @Test
    void aSecondRoundIsNamedAndATranslationSaysIntoWhat() {
        var item = journey.submitted();
        var revision = new RevisionId(item.caseId().value());
        decide(item, ReviewOutcome.REQUEST_CHANGES, "Another name, please");
        journey.resubmit(item, Journey.tool("Renamed " + UUID.randomUUID()));
        var again = journey.open(revision, "review");
        assertThat(note(again).round()).isEqualTo("round 2");
        decide(again, ReviewOutcome.APPROVE, "");
        assertThat(note(journey.open(revision, "translate")).language()).isIn("into French", "into Spanish");
    }

    private void decide(WorkItem item, ReviewOutcome outcome, String message) {
        journey.as(journey.moderator, () -> {
            workItems.claim(item.id());
            context.getBean(Reviews.class).decide(item.id(), ReviewDecision.of(outcome, message));
            return null;
        });
    }

    private InboxNotes.Note note(WorkItem item) {
        return journey.as(
                journey.moderator,
                () -> context.getBean(InboxNotes.class)
                        .of(List.of(item), Locale.ENGLISH)
                        .get(item.id()));
    }

    @Test
    void showsAtOnceWhatAColleagueTakes() {
        var item = journey.submitted();
        openInbox(item);
        var colleague = journey.person("Mia Colleague", Role.MODERATOR);
        journey.as(colleague, () -> workItems.claim(item.id()));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(rows().getFirst().assignee()).isEqualTo("Mia Colleague");
        });
        assertThat(news()).isEqualTo("Mia Colleague took “" + item.facts().title() + "”.");
    }

    @Test
    void showsNewItemsWithoutReloading() {
        signInAs(journey.moderator);
        var name = "Brand new " + UUID.randomUUID();
        UI.getCurrent().navigate("inbox", QueryParameters.of("text", name.substring(10)));
        assertThat(grid().isVisible()).isFalse();
        journey.submitted(journey.contributor, Journey.tool(name));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(InboxGrid.class)).hasSize(1);
        });
        assertThat(rows()).extracting(ItemText::title).containsExactly(name);
        assertThat(news()).contains(name);
    }

    private void openInbox(WorkItem item) {
        signInAs(journey.moderator);
        UI.getCurrent()
                .navigate(
                        "inbox", QueryParameters.of("text", item.facts().title().substring(5)));
    }

    private static InboxGrid grid() {
        return (InboxGrid) UI.getCurrent()
                .getCurrentView()
                .getChildren()
                .filter(InboxGrid.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<ItemText> rows() {
        return GridKt._findAll(grid());
    }

    private static Button chip(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.hasClassName("filter-chip")
                        && button.getElement().getTextRecursively().startsWith(label)));
    }

    private static String news() {
        return UI.getCurrent()
                .getCurrentView()
                .getChildren()
                .filter(child -> child.hasClassName("inbox-news"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
