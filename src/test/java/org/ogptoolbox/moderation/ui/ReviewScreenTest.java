package org.ogptoolbox.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewScreenTest extends KaribuTest {

    @Autowired
    Revisions revisions;

    private Journey journey;
    private WorkItem item;
    private RevisionId revision;

    @BeforeEach
    void open() {
        journey = new Journey(context);
        item = journey.submitted();
        revision = new RevisionId(item.caseId().value());
        signInAs(journey.moderator);
        UI.getCurrent().navigate("tasks/" + item.id());
    }

    @Test
    void isForReadingUntilItIsClaimed() {
        assertThat(outcomes().isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Comment"));
        claim();
        assertThat(outcomes().isReadOnly()).isFalse();
        assertThat(_find(Button.class, spec -> spec.withText("Comment"))).hasSizeGreaterThan(10);
    }

    @Test
    void writesRemarksAtOnce() {
        claim();
        remark("Licence", "Which version?");
        assertThat(revisions.comments(revision)).singleElement().satisfies(comment -> {
            assertThat(comment.pointer()).isEqualTo("/license");
            assertThat(comment.text()).isEqualTo("Which version?");
        });
        _assertOne(Paragraph.class, spec -> spec.withText("1 open comment goes with it."));
    }

    @Test
    void asksForWhatADecisionNeeds() {
        claim();
        outcomes().setValue(ReviewOutcome.REJECT);
        _click(_get(Button.class, spec -> spec.withText("Read it once more")));
        _assertNone(Dialog.class);
        _assertOne(Paragraph.class, spec -> spec.withText("Give the reason: it is what the person will read."));
        outcomes().setValue(ReviewOutcome.DUPLICATE);
        _click(_get(Button.class, spec -> spec.withText("Read it once more")));
        _assertOne(Paragraph.class, spec -> spec.withText("Choose the entry that this one repeats."));
        assertThat(revisions.get(revision).state()).isEqualTo(RevisionState.SUBMITTED);
    }

    @Test
    void decidesAfterThePersonReadTheMessage() {
        claim();
        remark("Licence", "Which version?");
        outcomes().setValue(ReviewOutcome.REQUEST_CHANGES);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Message to the contributor")), "Nearly there");
        _click(_get(Button.class, spec -> spec.withText("Read it once more")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("This is what Ada Contributor will read");
        var send = _get(Button.class, spec -> spec.withText("Send the decision"));
        _click(send);
        assertThat(revisions.get(revision).state()).isEqualTo(RevisionState.CHANGES_REQUESTED);
        assertThat(revisions.comments(revision))
                .extracting(FieldComment::text)
                .containsExactly("Which version?", "Nearly there");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .doesNotContain(item.id().toString());
    }

    @Test
    void keepsWhatIsTypedWhenThePageIsLeft() {
        claim();
        outcomes().setValue(ReviewOutcome.REJECT);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Message to the contributor")), "Half a sent");
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("tasks/" + item.id());
        assertThat(outcomes().getValue()).isEqualTo(ReviewOutcome.REJECT);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Message to the contributor"))
                        .getValue())
                .isEqualTo("Half a sent");
    }

    private static void claim() {
        _click(_get(Button.class, spec -> spec.withText("Claim")));
    }

    private static void remark(String field, String text) {
        var begin = _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(("Comment on " + field)::equals)
                        .isPresent()));
        _click(begin);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Comment on " + field)), text);
        _click(_get(Button.class, spec -> spec.withText("Add the comment")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ReviewOutcome> outcomes() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("How does the review end?"));
    }
}
