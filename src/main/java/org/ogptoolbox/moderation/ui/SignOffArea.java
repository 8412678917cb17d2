package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Calendars;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.moderation.DecisionDraft;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.SignOffFile;
import org.ogptoolbox.moderation.SignOffs;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Publish now, on a date, or send back. */
class SignOffArea extends DecisionBar {

    private final Desk desk;
    private final SignOffFile file;
    private final TaskScreen.Frame frame;
    private final DraftKeeper keeper;
    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();
    private final DateTimePicker date = new DateTimePicker();
    private final TextArea reason = new TextArea();
    private final Paragraph problem = new Paragraph();
    private final Button send = new Button();

    SignOffArea(Desk desk, SignOffFile file, TaskScreen.Frame frame, DraftKeeper keeper) {
        super(UI.getCurrent().getTranslation("moderation.sign-off"));
        this.desk = desk;
        this.file = file;
        this.frame = frame;
        this.keeper = keeper;
        prepareChoice();
        prepareDate();
        prepareReason();
        problem.addClassName("decision-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
        compose(choice, date, reason, problem, send);
        note(frame.mayAct() ? "" : getTranslation("moderation.read-only"));
        refresh();
    }

    private void prepareChoice() {
        choice.setLabel(getTranslation("moderation.sign-off.choice"));
        choice.setItems(List.of(SignOffs.PUBLISH, SignOffs.SCHEDULE, SignOffs.SEND_BACK).stream()
                .filter(file.item().outcomes()::contains)
                .toList());
        choice.setItemLabelGenerator(code -> desk.labels().outcome(code, getLocale()));
        var begun = keeper.draft().outcome();
        if (begun != null && file.item().outcomes().contains(begun)) {
            choice.setValue(begun);
        }
        choice.addValueChangeListener(change -> {
            keeper.keep(draft -> draft.withOutcome(change.getValue()));
            unfold();
            refresh();
        });
    }

    private void prepareDate() {
        var now = LocalDateTime.ofInstant(desk.clock().instant(), ZoneId.systemDefault());
        date.setLabel(getTranslation("moderation.sign-off.date"));
        date.setHelperText(getTranslation(
                "moderation.sign-off.zone", ZoneId.systemDefault().getId()));
        date.setDateAriaLabel(getTranslation("moderation.sign-off.day"));
        date.setTimeAriaLabel(getTranslation("moderation.sign-off.time"));
        date.setStep(Duration.ofMinutes(30));
        date.setMin(now.truncatedTo(ChronoUnit.MINUTES));
        date.setMax(now.plusYears(1).truncatedTo(ChronoUnit.MINUTES));
        date.setValue(now.plusDays(1).truncatedTo(ChronoUnit.DAYS).plusHours(9));
        Calendars.in(getLocale(), date);
    }

    private void prepareReason() {
        reason.setLabel(getTranslation("moderation.sign-off.reason"));
        CharacterCount.under(reason, getTranslation("moderation.sign-off.reason.help"), ReviewDecision.LONGEST);
        reason.setMinRows(3);
        keeper.text("message", reason, DecisionDraft::message, DecisionDraft::withMessage, this::unfold);
    }

    private void refresh() {
        var may = frame.mayAct();
        choice.setReadOnly(!may);
        date.setVisible(SignOffs.SCHEDULE.equals(choice.getValue()));
        reason.setVisible(SignOffs.SEND_BACK.equals(choice.getValue()));
        problem.setVisible(false);
        send.setVisible(may && choice.getValue() != null);
        foldable(choice.getValue() != null);
        if (choice.getValue() != null) {
            send.setText(getTranslation("moderation.sign-off.send." + choice.getValue()));
        }
    }

    private void send() {
        try {
            var done = act(choice.getValue());
            keeper.sent();
            frame.completed(done);
        } catch (DomainException refused) {
            problem.setText(getTranslation(refused.messageKey(), refused.arguments()));
            problem.setVisible(true);
            send.setEnabled(true);
        }
    }

    /** Does what was chosen; answers the sentence that confirms it. */
    private String act(String chosen) {
        var id = file.item().id();
        var title = file.item().facts().title();
        switch (chosen) {
            case SignOffs.SCHEDULE -> {
                var when = instant();
                desk.signOffs().schedule(id, when);
                return getTranslation("moderation.sign-off.scheduled", title, Times.moment(when, getLocale()));
            }
            case SignOffs.SEND_BACK -> {
                desk.signOffs().sendBack(id, reason.getValue());
                return getTranslation("moderation.sign-off.sent-back", title);
            }
            default -> {
                desk.signOffs().publish(id);
                return getTranslation("moderation.sign-off.published", title);
            }
        }
    }

    /** An empty or unreadable date is one that cannot be: the rule says so. */
    private Instant instant() {
        var value = date.getValue();
        return value == null
                ? Instant.EPOCH
                : value.atZone(ZoneId.systemDefault()).toInstant();
    }
}
