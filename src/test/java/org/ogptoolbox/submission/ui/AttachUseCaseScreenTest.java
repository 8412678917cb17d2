package org.ogptoolbox.submission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.PlayedFrame;
import org.ogptoolbox.content.ContentFixtures;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.ToolFixture;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.AttachmentProblem;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;

/** Three ways on from the step that asks for a use case. */
class AttachUseCaseScreenTest extends KaribuTest {

    @Autowired
    private AttachUseCaseScreen screen;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Revisions revisions;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private CaseFiles files;

    private final PlayedFrame frame = new PlayedFrame(true);
    private AccountId author;
    private RevisionId tool;
    private WorkItem item;

    @BeforeEach
    void anApprovedTool() {
        author = anAccount(Role.CONTRIBUTOR);
        var moderator = anAccount(Role.MODERATOR);
        tool = currentUser.callAs(author, () -> {
            var id = submissions.start(
                    ToolFixture.aTool().named("Tool " + UUID.randomUUID()).build());
            submissions.submit(id);
            return id;
        });
        currentUser.callAs(moderator, () -> {
            var review = waiting("review").id();
            workItems.claim(review);
            workItems.complete(review, "approve", Map.of());
            return true;
        });
        signInAs(author);
        item = workItems.claim(waiting("attachUseCase").id());
    }

    @Test
    void aNewUseCaseIsOfferedAsSoonAsItIsSubmitted() {
        var written = useCase("How a city used it");
        show();
        press("Attach “How a city used it”");
        assertThat(revisions.attached(entry(tool))).containsExactly(entry(written));
        assertThat(files.of(tool).waitingAt("attachUseCase")).isPresent();
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(frame.messages()).singleElement().asString().endsWith("goes on with what is attached.");
        assertThat(files.of(tool).waitingAt("attachUseCase")).isEmpty();
    }

    @Test
    void severalAreAttachedBeforeDoneAndOneIsTakenBack() {
        var first = useCase("How a city used it");
        var second = useCase("How a region used it");
        show();
        press("Attach “How a city used it”");
        press("Attach “How a region used it”");
        assertThat(revisions.attached(entry(tool))).containsExactly(entry(first), entry(second));
        _assertNone(TextArea.class);
        press("Remove “How a city used it”");
        assertThat(revisions.attached(entry(tool))).containsExactly(entry(second));
    }

    @Test
    void withNothingAttachedItIsNotDone() {
        assertThatExceptionOfType(AttachmentProblem.class).isThrownBy(() -> attachments.done(item.id()));
        assertThat(files.of(tool).waitingAt("attachUseCase")).isPresent();
    }

    @Test
    void theSearchComesFirstAndOnesOwnNext() {
        useCase("How a city used it");
        show();
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly("Search what is published", "What you submitted", "Write a new one", "Go on without");
    }

    @Test
    void theBrowserKeepsTheReason() {
        show();
        assertThat(_get(TextArea.class).getElement().getAttribute("data-stash")).isEqualTo("reason");
    }

    @Test
    void theWizardIsToldWhereToComeBackTo() {
        show();
        assertThat(_get(RouterLink.class, spec -> spec.withText("Write a use case"))
                        .getHref())
                .contains("tool=" + entry(tool))
                .contains("task=" + item.id());
    }

    @Test
    void goingOnWithoutNeedsAReason() {
        show();
        _click(_get(Button.class, spec -> spec.withText("Go on without a use case")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(frame.messages()).isEmpty();
        _setValue(_get(TextArea.class), "Its first users have only begun.");
        _click(_get(Button.class, spec -> spec.withText("Go on without a use case")));
        assertThat(frame.messages()).hasSize(1);
        assertThat(files.of(tool).waitingAt("attachUseCase")).isEmpty();
    }

    @Test
    void othersUnpublishedUseCasesCannotBeAttached() {
        var other = currentUser.callAs(anAccount(Role.CONTRIBUTOR), () -> useCase("Somebody else’s"));
        assertThatExceptionOfType(AttachmentProblem.class)
                .isThrownBy(() -> attachments.attach(item.id(), entry(other)));
        assertThat(files.of(tool).waitingAt("attachUseCase")).isPresent();
    }

    @Test
    void withoutAClaimThereIsNothingToDecide() {
        UI.getCurrent().add(screen.open(item, new PlayedFrame(false)));
        _assertNone(ComboBox.class);
        _assertNone(Button.class);
    }

    private static void press(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())));
    }

    private void show() {
        UI.getCurrent().add(screen.open(item, frame));
    }

    private RevisionId useCase(String name) {
        var link = new Link("The tool", entry(tool).value());
        var id = submissions.start(ContentFixtures.aUseCase(name, link));
        submissions.submit(id);
        return id;
    }

    private EntryId entry(RevisionId id) {
        return revisions.get(id).entry();
    }

    private WorkItem waiting(String step) {
        return files.of(tool).waitingAt(step).orElseThrow();
    }
}
