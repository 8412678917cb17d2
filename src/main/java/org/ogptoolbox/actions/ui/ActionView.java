package org.ogptoolbox.actions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.actions.ActionConflict;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.actions.InvalidAction;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;

/** One collective action, to be edited; {@code actions/new} for another one. */
@Route(value = "actions/:number", layout = MainLayout.class)
@RolesAllowed("ETALAB")
class ActionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String NUMBER = "number";
    static final String NEW = "new";

    private final transient CollectiveActions actions;
    private final transient Messages messages;
    private final ConflictNote note = new ConflictNote();
    private @Nullable ActionForm form;
    private @Nullable Integer number;
    private long version;

    ActionView(CollectiveActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get(NUMBER).orElse(NEW);
        var shown = new ActionForm(actions.declarations(), actions.stewards());
        if (asked.equals(NEW)) {
            number = null;
            var declarations = actions.declarations();
            if (!declarations.isEmpty()) {
                shown.suggest(free(), declarations.getLast());
            }
        } else {
            var action = find(asked).orElseThrow(NotFoundException::new);
            number = action.number();
            version = action.version();
            shown.edit(action.number(), action.declaration(), action.facts(), action.steward());
        }
        form = shown;
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("actions.form.introduction")), shown, note, buttons());
    }

    private Optional<CollectiveAction> find(String asked) {
        return asked.matches("[1-9]\\d{0,3}") ? actions.find(Integer.parseInt(asked)) : Optional.empty();
    }

    private int free() {
        return actions.all().stream().mapToInt(CollectiveAction::number).max().orElse(0) + 1;
    }

    private Div buttons() {
        var save = new Button(getTranslation("actions.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new RouterLink(getTranslation("actions.form.back"), ActionsView.class));
        buttons.addClassName("actions-buttons");
        return buttons;
    }

    private void save() {
        var typed = form;
        if (typed == null) {
            return;
        }
        note.setVisible(false);
        try {
            write(typed);
            Notices.success(getTranslation("actions.form.saved", typed.number()));
            getUI().ifPresent(ui -> ui.navigate(ActionsView.class));
        } catch (InvalidAction invalid) {
            typed.complain(invalid.problems(), messages);
            note.tell(messages.get(invalid, getLocale()));
        } catch (ActionConflict conflict) {
            compare(typed, conflict);
        }
    }

    private void write(ActionForm typed) {
        if (number == null) {
            actions.addAction(typed.number(), typed.declaration(), typed.facts());
        } else {
            actions.edit(number, version, typed.facts());
        }
    }

    /** Whoever saves again has seen what the other wrote. */
    private void compare(ActionForm typed, ActionConflict conflict) {
        var saved = actions.find(typed.number()).orElseThrow();
        version = saved.version();
        note.tell(messages.get(conflict, getLocale()), typed.rebase(saved.facts()));
    }

    @Override
    public String getPageTitle() {
        return number == null ? getTranslation("actions.form.new") : getTranslation("actions.form.title", number);
    }
}
