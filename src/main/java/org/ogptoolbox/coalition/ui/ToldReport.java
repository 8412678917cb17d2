package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.coalition.MilestoneReport;

/** What was told on a milestone, and the way to take it back. */
class ToldReport extends Div {

    ToldReport(MilestoneReport report, SerializableConsumer<MilestoneReport> takeBack) {
        addClassName("told-report");
        var facts = new Div(
                StatusBadge.of(report.status(), this),
                new Span(Times.day(report.day(), getLocale())),
                button(() -> ask(report, takeBack)));
        facts.addClassName("report-facts");
        add(facts);
        if (!report.text().isEmpty()) {
            var said = new Paragraph(report.text());
            said.addClassName("quoted");
            said.getElement().setAttribute("dir", "auto");
            var language = report.language();
            if (language != null) {
                said.getElement().setAttribute("lang", language.tag());
            }
            add(said);
        }
    }

    private Button button(Runnable ask) {
        var button = new Button(getTranslation("coalition.progress.take-back"), click -> ask.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void ask(MilestoneReport report, SerializableConsumer<MilestoneReport> takeBack) {
        var dialog = new Question();
        dialog.setHeader(getTranslation("coalition.progress.take-back.title"));
        dialog.setText(getTranslation("coalition.progress.take-back.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("coalition.progress.keep"));
        dialog.setConfirmText(getTranslation("coalition.progress.take-back"));
        dialog.addConfirmListener(confirm -> takeBack.accept(report));
        dialog.open();
    }
}
