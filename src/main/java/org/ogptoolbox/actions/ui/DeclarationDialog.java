package org.ogptoolbox.actions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.ogptoolbox.actions.ActionProblem;
import org.ogptoolbox.actions.ActionProblem.Place;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.actions.Declaration;
import org.ogptoolbox.actions.InvalidAction;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Calendars;
import org.ogptoolbox.base.ui.Notices;

/** A new declaration: a later summit brings actions of its own. */
class DeclarationDialog extends Dialog {

    private final transient CollectiveActions actions;
    private final transient Messages messages;
    private final TextField code = new TextField(getTranslation(Messages.key(Place.CODE)));
    private final DatePicker day = new DatePicker(getTranslation("actions.declaration.day"));
    private final LocalizedField name = LocalizedField.line(getTranslation(Messages.key(Place.NAME)));
    private final LocalizedField event = LocalizedField.line(getTranslation(Messages.key(Place.EVENT)));
    private final ConflictNote note = new ConflictNote();

    DeclarationDialog(CollectiveActions actions, Messages messages, LocalDate today) {
        this.actions = actions;
        this.messages = messages;
        setHeaderTitle(getTranslation("actions.declaration.add"));
        code.setHelperText(getTranslation("actions.declaration.code.help"));
        code.setManualValidation(true);
        Calendars.in(getLocale(), day);
        day.setValue(today);
        name.require();
        var content = new Div(code, day, name, event, note);
        content.addClassName("form-stack");
        add(content);
        var save = new Button(getTranslation("actions.declaration.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("actions.declaration.cancel"), click -> close()), save);
    }

    private void save() {
        var typed = day.getOptionalValue();
        day.setInvalid(typed.isEmpty());
        day.setErrorMessage(getTranslation("actions.declaration.day.missing"));
        if (typed.isEmpty()) {
            return;
        }
        try {
            actions.addDeclaration(new Declaration(code.getValue().strip(), name.typed(), event.typed(), typed.get()));
            close();
            Notices.success(
                    getTranslation("actions.declaration.added", code.getValue().strip()));
        } catch (InvalidAction invalid) {
            complain(invalid);
        }
    }

    private void complain(InvalidAction invalid) {
        note.tell(messages.get(invalid, getLocale()));
        code.setErrorMessage(sentence(invalid, Place.CODE));
        code.setInvalid(!code.getErrorMessage().isEmpty());
        name.complain(sentence(invalid, Place.NAME));
        event.complain(sentence(invalid, Place.EVENT));
    }

    private String sentence(InvalidAction invalid, Place place) {
        return invalid.problems().stream()
                .filter(problem -> problem.place() == place)
                .map(this::sentence)
                .findFirst()
                .orElse("");
    }

    private String sentence(ActionProblem problem) {
        return messages.get(
                problem.messageKey(), getLocale(), problem.arguments().toArray());
    }
}
