package org.ogptoolbox.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.FailedJob;
import org.ogptoolbox.workflow.FailedJobGone;
import org.ogptoolbox.workflow.FailedJobs;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class WorkflowsViewTest extends KaribuTest {

    private static final FailedJob DEAD = new FailedJob(
            "1",
            new CaseId(UUID.randomUUID()),
            "Decidim",
            "tool-submission",
            "publicationDate",
            Instant.parse("2026-11-01T08:00:00Z"),
            0);

    @MockitoBean
    FailedJobs failedJobs;

    @Test
    void listsWhatIsDeployedAndSaysThatNothingWentWrong() {
        open();
        assertThat(_get(H1.class).getText()).isEqualTo("Workflows");
        assertThat(_find(H3.class))
                .extracting(H3::getText)
                .endsWith("Action proposal", "Entry revision", "Joining a coalition", "Tool submission");
        assertThat(_find(EmptyState.class).getFirst().getElement().getTextRecursively())
                .contains("Nothing went wrong");
        _assertNone(Button.class, spec -> spec.withText("Retry"));
    }

    @Test
    void showsWhatFailedAndRetriesIt() {
        when(failedJobs.all()).thenReturn(List.of(DEAD)).thenReturn(List.of());
        open();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Why it failed stands in the application’s log, at “Job 1 failed”.");
        assertThat(_get(Badge.class).getElement().getTextRecursively()).contains("Given up");

        _click(_get(Button.class, spec -> spec.withText("Retry")));
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(_find(EmptyState.class).getFirst().getElement().getTextRecursively())
                .contains("Nothing went wrong");
    }

    @Test
    void tellsWhenItIsGoneMeanwhile() {
        when(failedJobs.all()).thenReturn(List.of(DEAD));
        doThrow(new FailedJobGone()).when(failedJobs).retry(any());
        open();
        _click(_get(Button.class, spec -> spec.withText("Retry")));
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(_get(Button.class, spec -> spec.withText("Retry")).isEnabled())
                .isTrue();
    }

    @Test
    void administratorsGiveWhatIsInSomebodysHandsToOthers() {
        var journey = new Journey(context);
        var item = journey.submitted();
        journey.as(journey.moderator, () -> context.getBean(WorkItems.class).claim(item.id()));
        open();
        var title = item.facts().title();
        assertThat(_find(H3.class)).extracting(H3::getText).contains(title);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(("Release: " + title)::equals)
                        .isPresent())));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "On leave until March.");
        _click(_get(
                Button.class, spec -> spec.withText("Release").withPredicate(shown -> shown.hasThemeName("primary"))));
        assertThat(_find(H3.class)).extracting(H3::getText).doesNotContain(title);
    }

    @Test
    void speaksFrench() {
        openPage(Locale.FRENCH);
        open();
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Circuits déployés");
    }

    @Test
    void isForAdministrators() {
        signInAs(Role.MODERATOR, Role.ETALAB);
        UI.getCurrent().navigate("workflows");
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Deployed workflows");
    }

    private void open() {
        signInAs(Role.ADMIN);
        UI.getCurrent().navigate("workflows");
    }
}
