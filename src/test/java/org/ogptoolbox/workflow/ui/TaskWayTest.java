package org.ogptoolbox.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.springframework.beans.factory.annotation.Autowired;

/** After a deed one is led to a place that is there and that one may see: whatever the screen, whoever one is. */
class TaskWayTest extends KaribuTest {

    @Autowired
    TaskWay way;

    @Autowired
    List<TaskScreen> screens;

    private Journey journey;

    @BeforeEach
    void people() {
        journey = new Journey(context);
    }

    @Test
    void whateverTheScreenAndTheRoleTheNextPlaceIsThere() {
        assertThat(screens).hasSizeGreaterThan(7);
        var item = journey.submitted();
        for (var screen : screens) {
            for (var roles : everyRole()) {
                openPage(Locale.ENGLISH);
                signInAs(roles);
                assertPlace(item, screen, roles);
            }
        }
    }

    @Test
    void whoActedOnTheirOwnCaseGoesBackToIt() {
        var item = journey.submitted(journey.contributor, Journey.tool("Own " + UUID.randomUUID()));
        for (var screen : screens) {
            openPage(Locale.ENGLISH);
            signInAs(journey.contributor);
            assertPlace(item, screen, Role.CONTRIBUTOR);
        }
        way.goOn(item, TaskScreen.OWN, WorkItemQuery.ALL, UI.getCurrent());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("submissions/" + item.caseId());
    }

    private void assertPlace(WorkItem item, TaskScreen screen, Role... roles) {
        way.goOn(item, screen.list(), WorkItemQuery.ALL, UI.getCurrent());
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .as(screen.key() + " as " + List.of(roles))
                .isNotEmpty()
                .noneMatch(TaskWayTest::isError);
    }

    private static boolean isError(HasElement view) {
        return view instanceof HasErrorParameter;
    }

    private static Set<Role[]> everyRole() {
        return Stream.concat(Stream.of(Role.values()).map(role -> new Role[] {role}), Stream.of(new Role[][] {{}}))
                .collect(java.util.stream.Collectors.toSet());
    }
}
