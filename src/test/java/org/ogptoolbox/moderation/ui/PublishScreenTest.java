package org.ogptoolbox.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

class PublishScreenTest extends KaribuTest {

    @Autowired
    Revisions revisions;

    private WorkItem item;

    @BeforeEach
    void open() {
        var journey = new Journey(context);
        item = journey.approved();
        signInAs(journey.etalab);
        UI.getCurrent().navigate("tasks/" + item.id());
        _click(_get(Button.class, spec -> spec.withText("Claim")));
    }

    @Test
    void publishesNow() {
        choice().setValue("publish");
        _click(_get(Button.class, spec -> spec.withText("Publish now")));
        assertThat(state()).isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void schedulesForTomorrowUnlessToldOtherwise() {
        choice().setValue("schedule");
        _click(_get(Button.class, spec -> spec.withText("Schedule publication")));
        assertThat(state()).isEqualTo(RevisionState.APPROVED);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .doesNotContain(item.id().toString());
    }

    @Test
    void asksWhyItGoesBack() {
        choice().setValue("send-back");
        _click(_get(Button.class, spec -> spec.withText("Send back to review")));
        _assertOne(Paragraph.class, spec -> spec.withText("Give the reason: it is what the person will read."));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why it goes back")), "The licence is wrong");
        _click(_get(Button.class, spec -> spec.withText("Send back to review")));
        assertThat(state()).isEqualTo(RevisionState.SUBMITTED);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> choice() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("What shall happen?"));
    }

    private RevisionState state() {
        return revisions.get(new RevisionId(item.caseId().value())).state();
    }
}
