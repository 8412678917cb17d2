package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.workflow.Handovers;

/** Asks why, before an item changes hands; a refusal is told here, and what was typed stays. */
abstract class HandOverDialog extends Dialog {

    private final KeptTexts content;
    private final TextArea reason = new TextArea();
    private final Paragraph problem = new Paragraph();

    HandOverDialog(ItemText text, String way, SerializableRunnable done) {
        content = new KeptTexts("hand-over/" + way + "/" + text.item().id());
        setHeaderTitle(getTranslation("workflow-ui.hand-over.title." + way, text.title()));
        reason.setLabel(getTranslation("workflow-ui.hand-over.reason"));
        CharacterCount.under(reason, getTranslation("workflow-ui.hand-over.why." + way), Handovers.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var go = new Button(
                getTranslation("workflow-ui.hand-over.button." + way), click -> attempt(click.getSource(), way, done));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("workflow-ui.hand-over.cancel"), click -> close()), go);
    }

    /** What stands above the reason. */
    final void ask(Component... questions) {
        content.add(questions);
        content.add(content.keep("reason", reason), problem);
        content.addClassName("form-stack");
        add(content);
    }

    /** @throws DomainException when it is refused */
    abstract void handOver(String why);

    private void attempt(Button go, String way, SerializableRunnable done) {
        try {
            handOver(reason.getValue());
            content.sent();
            close();
            Notices.success(getTranslation("workflow-ui.hand-over.done." + way));
            done.run();
        } catch (DomainException refused) {
            problem.setText(getTranslation(refused.messageKey(), refused.arguments()));
            problem.setVisible(true);
            go.setEnabled(true);
        }
    }
}
