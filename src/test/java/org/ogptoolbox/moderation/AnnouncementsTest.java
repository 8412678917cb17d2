package org.ogptoolbox.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Many signed off at once, for one day. */
@IntegrationTest
class AnnouncementsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Announcements announcements;

    @Autowired
    WorkItems workItems;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    private Journey journey;
    private WorkItem one;
    private WorkItem other;

    @BeforeEach
    void twoWaitForSignOff() {
        journey = new Journey(context);
        one = journey.approved();
        other = journey.approved();
    }

    @Test
    void allArePublishedAtTheSameMoment() {
        var when = clock.instant().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);
        announce(List.of(one, other), when);

        assertThat(List.of(one, other))
                .allSatisfy(item -> assertThat(journey.as(journey.etalab, () -> cases.progress(item.caseId()))
                                .orElseThrow()
                                .scheduledFor())
                        .isEqualTo(when));
        assertThat(journey.as(journey.etalab, announcements::waiting))
                .extracting(waiting -> waiting.item().id())
                .doesNotContain(one.id(), other.id());
    }

    @Test
    void whatSomebodyElseHasStopsAllOfThemAndIsNamed() {
        var colleague = journey.person("Erik Etalab", org.ogptoolbox.identity.Role.ETALAB);
        journey.as(colleague, () -> workItems.claim(other.id()));

        assertThatThrownBy(() -> announce(List.of(one, other), clock.instant().plus(Duration.ofDays(5))))
                .isInstanceOfSatisfying(
                        AnnouncementRefused.class,
                        refused -> assertThat(refused.item()).isEqualTo(other.id()));
        var progress =
                journey.as(journey.etalab, () -> cases.progress(one.caseId())).orElseThrow();
        assertThat(progress.scheduledFor()).isNull();
        assertThat(progress.open())
                .singleElement()
                .satisfies(item -> assertThat(item.assignee()).isNull());
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        assertThatThrownBy(() -> announce(List.of(one), clock.instant().minusSeconds(60)))
                .isInstanceOf(AnnouncementRefused.class)
                .hasMessageContaining("moderation.rule.date");
        assertThatThrownBy(() -> journey.as(journey.moderator, announcements::waiting))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void announce(List<WorkItem> items, java.time.Instant when) {
        journey.as(journey.etalab, () -> {
            announcements.announce(items.stream().map(WorkItem::id).toList(), when);
            return when;
        });
    }
}
