package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.Calendars;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.coalition.LetterRules;
import org.ogptoolbox.coalition.MilestoneReport;
import org.ogptoolbox.coalition.MilestoneStanding;
import org.ogptoolbox.coalition.Progress;

/** How far one milestone is, and the form to tell that it has gone further. */
class ReportForm extends Section {

    /** What is told. */
    record Told(String status, String text, Language language, String link, LocalDate day) {}

    private final Select<String> status = new Select<>();
    private final TextArea text = new TextArea();
    private final Select<Language> language = new Select<>();
    private final TextField link = new TextField();
    private final DatePicker day = new DatePicker();
    private final Paragraph problem = new Paragraph();

    /**
     * @param told what was told on the milestone, latest first
     * @param tell null for who may only take reports back
     */
    ReportForm(
            MilestoneStanding standing,
            List<MilestoneReport> told,
            LocalDate today,
            @Nullable SerializableConsumer<Told> tell,
            SerializableConsumer<MilestoneReport> takeBack) {
        addClassNames("panel", "report-form");
        add(heading(standing.milestone().label()), facts(standing, today));
        told.forEach(report -> add(new ToldReport(report, takeBack)));
        if (tell == null) {
            return;
        }
        var details = new Details(getTranslation("coalition.progress.tell"), new Form(standing, today, tell));
        details.setOpened(standing.overdue(today));
        add(details);
    }

    private H2 heading(LocalizedText label) {
        var heading = new H2();
        label.resolve(Language.nearest(getLocale())).ifPresent(found -> {
            heading.setText(found.text());
            heading.getElement().setAttribute("lang", found.language().tag());
        });
        return heading;
    }

    private Div facts(MilestoneStanding standing, LocalDate today) {
        var facts = new Div(StatusBadge.of(standing.status(), this));
        facts.addClassName("report-facts");
        var due = standing.milestone().due();
        if (due != null) {
            facts.add(new com.vaadin.flow.component.html.Span(
                    getTranslation("coalition.progress.due", Times.day(due, getLocale()))));
        }
        if (standing.overdue(today)) {
            facts.add(new Badge(getTranslation("coalition.overdue"), Badge.Tone.DANGER, VaadinIcon.ALARM));
        }
        return facts;
    }

    private final class Form extends KeptTexts {

        Form(MilestoneStanding standing, LocalDate today, SerializableConsumer<Told> tell) {
            super("report/" + standing.entry().id() + "/" + standing.milestone().key());
            addClassName("form-stack");
            prepare(standing, today);
            add(status, keep("text", text), language, keep("link", link), day, problem, button(told -> {
                tell.accept(told);
                sent();
            }));
        }
    }

    private void prepare(MilestoneStanding standing, LocalDate today) {
        status.setLabel(getTranslation("coalition.progress.status"));
        status.setItems(Progress.STATUSES);
        status.setItemLabelGenerator(code -> code == null ? "" : getTranslation("option.milestones." + code));
        status.setValue(standing.status());
        text.setLabel(getTranslation("coalition.progress.text"));
        CharacterCount.under(text, getTranslation("coalition.progress.text.help"), LetterRules.LONGEST);
        text.setMinRows(3);
        language.setLabel(getTranslation("coalition.progress.language"));
        language.setItems(Language.INTERFACE);
        language.setItemLabelGenerator(one -> one == null ? "" : one.displayName(getLocale()));
        language.setValue(Language.nearest(getLocale()));
        link.setLabel(getTranslation("coalition.progress.link"));
        link.setPlaceholder("https://");
        day.setLabel(getTranslation("coalition.progress.day"));
        Calendars.in(getLocale(), day);
        day.setValue(today);
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    private Button button(SerializableConsumer<Told> tell) {
        var button = new Button(getTranslation("coalition.progress.report"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            problem.setVisible(false);
            try {
                day.getOptionalValue()
                        .ifPresentOrElse(
                                when -> tell.accept(new Told(
                                        status.getValue(),
                                        text.getValue(),
                                        language.getValue(),
                                        link.getValue(),
                                        when)),
                                () -> say("coalition.problem.day"));
            } catch (DomainException refused) {
                say(refused.messageKey(), refused.arguments());
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void say(String messageKey, Object... arguments) {
        problem.setText(getTranslation(messageKey, arguments));
        problem.setVisible(true);
    }
}
