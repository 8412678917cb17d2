package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.LetterRules;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.submission.ui.LinkBox;

/** Asking to join the coalition of a collective action. */
@Route(value = "coalitions/join/:number", layout = MainLayout.class)
@PermitAll
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JoinRequests joins;
    private final transient ActionTitles titles;
    private final LinkBox organisation;
    private final ComboBox<Country> country = new ComboBox<>();
    private final TextArea message = new TextArea();
    private final Paragraph problem = new Paragraph();
    private int action;

    JoinView(JoinRequests joins, ActionTitles titles, Entries entries) {
        this.joins = joins;
        this.titles = titles;
        this.organisation = new LinkBox(Kind.ORGANISATION, entries);
        addClassName("page");
        organisation.setLabel(getTranslation("coalition.join.organisation"));
        organisation.setHelperText(getTranslation("coalition.join.organisation.help"));
        organisation.setRequiredIndicatorVisible(true);
        organisation.setManualValidation(true);
        country.setLabel(getTranslation("coalition.join.country"));
        country.setItems(Stream.of(java.util.Locale.getISOCountries())
                .map(Country::new)
                .sorted(Comparator.comparing(
                        (Country one) -> one.displayName(getLocale()), Collator.getInstance(getLocale())))
                .toList());
        country.setItemLabelGenerator(one -> one.displayName(getLocale()));
        country.setClearButtonVisible(true);
        message.setLabel(getTranslation("coalition.join.words"));
        CharacterCount.under(message, getTranslation("coalition.join.words.help"), LetterRules.LONGEST);
        message.setRequiredIndicatorVisible(true);
        message.setMinRows(4);
        message.setManualValidation(true);
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("number").orElse("");
        var number = asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : 0;
        if (number != action) {
            forget();
        }
        action = number;
        if (titles.title(action).isEmpty()) {
            throw new NotFoundException();
        }
        removeAll();
        problem.setVisible(false);
        if (!titles.open().containsKey(action)) {
            add(
                    new PageHeader(getPageTitle(), getTranslation("coalition.join.closed")),
                    new Paragraph(Pages.action(action, titles, getLocale())));
            return;
        }
        add(new PageHeader(getPageTitle(), getTranslation("coalition.join.introduction")), new Form());
    }

    /** The inputs, which the browser keeps until they were sent. */
    private final class Form extends KeptTexts {

        Form() {
            super("join/" + action);
            addClassName("form-stack");
            add(
                    new Paragraph(Pages.action(action, titles, JoinView.this.getLocale())),
                    keep("organisation", organisation, organisation::named),
                    keep("country", country),
                    keep("message", message),
                    problem,
                    button(this::sent));
        }
    }

    /** What was written to one coalition is not meant for another. */
    private void forget() {
        organisation.clear();
        country.clear();
        message.clear();
    }

    private Button button(SerializableRunnable sent) {
        var ask = new Button(getTranslation("coalition.join.ask"));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClickListener(click -> {
            problem.setVisible(false);
            try {
                var named = organisation.getOptionalValue().orElse(new Link("", null));
                joins.ask(action, named, country.getValue(), message.getValue());
                sent.run();
                Notices.success(getTranslation("coalition.join.asked", named.name()));
                getUI().ifPresent(ui -> ui.navigate(CoalitionsView.class));
            } catch (DomainException refused) {
                problem.setText(getTranslation(refused.messageKey(), refused.arguments()));
                problem.setVisible(true);
                ask.setEnabled(true);
            }
        });
        return ask;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coalition.join.title");
    }
}
