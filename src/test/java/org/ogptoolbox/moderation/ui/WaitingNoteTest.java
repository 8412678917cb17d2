package org.ogptoolbox.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What waits, on the start page: for those who take tasks, and for those who submitted something. */
class WaitingNoteTest extends KaribuTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Submissions submissions;

    private Journey journey;

    @BeforeEach
    void people() {
        journey = new Journey(context);
    }

    @Test
    void aModeratorSeesHowManyWaitAndTheOldestAndFollowsThem() {
        var item = journey.submitted();
        signInAs(journey.moderator);
        UI.getCurrent().navigate("");
        assertThat(note("Tasks")).contains("wait for you", "In your hands: 0.");
        assertThat(_find(section("Tasks"), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("inbox")
                .filteredOn(href -> href.startsWith("tasks/"))
                .hasSizeLessThanOrEqualTo(3)
                .isNotEmpty();

        workItems.claim(item.id());
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(note("Tasks")).contains("In your hands: 1.");
        });
    }

    @Test
    void whoSubmittedSomethingSeesWhoseTurnItIs() {
        journey.submitted();
        journey.as(journey.contributor, () -> submissions.start(Journey.tool("A draft")));
        signInAs(journey.contributor);
        UI.getCurrent().navigate("");
        assertThat(_find(Section.class))
                .extracting(section -> section.getElement().getAttribute("aria-label"))
                .doesNotContain("Tasks");
        assertThat(note("Your submissions"))
                .startsWith("2 submissions of yours are under way")
                .contains("A draft · Your turn: a draft to go on with", "Review: waiting for Moderator");
    }

    @Test
    void whatOthersCanDoAsWellIsSaidSo() {
        var review = journey.submitted();
        journey.as(journey.moderator, () -> {
            workItems.claim(review.id());
            workItems.complete(review.id(), "approve", Map.of());
            return true;
        });
        signInAs(journey.contributor);
        UI.getCurrent().navigate("");
        assertThat(note("Your submissions"))
                .contains("You can go on with it, too. Attach a use case: waiting for")
                .doesNotContain("Translate");
    }

    @Test
    void whatIsMoreThanTheListShowsIsCounted() {
        journey.as(journey.contributor, () -> {
            for (var one = 0; one < 7; one++) {
                submissions.start(Journey.tool("A draft " + one));
            }
            return true;
        });
        signInAs(journey.contributor);
        UI.getCurrent().navigate("");
        assertThat(note("Your submissions")).endsWith("2 more");
    }

    @Test
    void whoHasNothingUnderWayIsNotToldSo() {
        signInAs(Role.CONTRIBUTOR);
        UI.getCurrent().navigate("");
        assertThat(_find(Section.class))
                .extracting(section -> section.getElement().getAttribute("aria-label"))
                .doesNotContain("Tasks", "Your submissions");
    }

    private static Section section(String label) {
        return _find(Section.class).stream()
                .filter(one -> label.equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static String note(String label) {
        return section(label).getElement().getTextRecursively();
    }
}
