package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewFile;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** What the contributor will read, before it goes; and the button that sends it. */
class DecisionDialog extends Dialog {

    private final Desk desk;
    private final ReviewFile file;
    private final ReviewDecision decision;
    private final TaskScreen.Frame frame;
    private final DraftKeeper keeper;
    private final Paragraph problem = new Paragraph();

    DecisionDialog(
            Desk desk,
            ReviewFile file,
            ReviewDecision decision,
            Remarks remarks,
            TaskScreen.Frame frame,
            DraftKeeper keeper) {
        this.desk = desk;
        this.file = file;
        this.decision = decision;
        this.frame = frame;
        this.keeper = keeper;
        var name = desk.accounts()
                .names(List.of(file.revision().author()))
                .getOrDefault(file.revision().author(), "");
        setHeaderTitle(getTranslation("moderation.preview", name));
        addClassName("decision-dialog");
        problem.addClassName("decision-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(letter(remarks), problem);
        var send = new Button(getTranslation("moderation.preview.send"), click -> send(click.getSource()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("moderation.preview.back"), click -> close()), send);
    }

    private Div letter(Remarks remarks) {
        var letter = new Div();
        letter.addClassName("letter");
        var title = new H3(getTranslation(
                "moderation.preview.decision",
                desk.labels().outcome(decision.outcome().code(), getLocale()),
                file.item().facts().title()));
        letter.add(title);
        var message = new Paragraph(
                decision.message().isEmpty() ? getTranslation("moderation.preview.no-message") : decision.message());
        message.addClassName("typed-text");
        letter.add(message);
        var list = new UnorderedList();
        remarks.openOnes().forEach(comment -> list.add(remark(comment.pointer(), comment.text())));
        decision.remarks().forEach(remark -> list.add(remark(remark.pointer(), remark.text())));
        if (list.getChildren().findAny().isPresent()) {
            letter.add(new H3(getTranslation(heading())), list);
        }
        return letter;
    }

    private String heading() {
        return switch (decision.outcome()) {
            case APPROVE -> "moderation.preview.remarks.later";
            case REJECT, DUPLICATE -> "moderation.preview.remarks.closed";
            case REQUEST_CHANGES -> "moderation.preview.remarks";
        };
    }

    private ListItem remark(String pointer, String text) {
        var field = new Span(desk.fieldTexts().label(file.revision().kind(), pointer, getLocale()));
        field.addClassName("hint-field");
        var words = new Span(text);
        words.addClassName("typed-text");
        return new ListItem(field, words);
    }

    private void send(Button send) {
        try {
            desk.reviews().decide(file.item().id(), decision);
            keeper.sent();
            close();
            frame.completed(getTranslation(
                    "moderation.done." + decision.outcome().name(),
                    file.item().facts().title()));
        } catch (DomainException refused) {
            problem.setText(getTranslation(refused.messageKey(), refused.arguments()));
            problem.setVisible(true);
            send.setEnabled(true);
        }
    }
}
