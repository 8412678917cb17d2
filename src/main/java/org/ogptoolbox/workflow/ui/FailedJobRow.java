package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.workflow.FailedJob;

/** One thing that went wrong: which case and step, where the log says why, and the button to try again. */
class FailedJobRow extends ListItem {

    FailedJobRow(FailedJob job, WorkflowLabels labels, Locale locale, SerializableConsumer<FailedJob> retry) {
        var where = getTranslation(
                "workflow.workflows.where",
                labels.process(job.process(), locale),
                labels.step(job.step(), locale),
                Times.moment(job.since(), locale));
        var button = new Button(getTranslation("workflow.workflows.retry"), VaadinIcon.REFRESH.create());
        button.setAriaLabel(getTranslation("workflow.workflows.retry-this", name(job)));
        button.addClickListener(click -> retry.accept(job));
        button.setDisableOnClick(true);
        var why = new Paragraph(getTranslation("workflow.workflows.why", job.id()));
        why.addClassName("form-hint");
        var facts = new Div(new H3(title(job)), state(job), new Paragraph(where), why);
        facts.addClassName("workflows-facts");
        add(facts, button);
    }

    private Component title(FailedJob job) {
        return job.caseId() == null ? new Div(name(job)) : new Anchor("submissions/" + job.caseId(), name(job));
    }

    private String name(FailedJob job) {
        return job.title().isEmpty() ? getTranslation("workflow.workflows.unknown-case") : job.title();
    }

    private Badge state(FailedJob job) {
        return job.givenUp()
                ? new Badge(
                        getTranslation("workflow.workflows.given-up"),
                        Badge.Tone.DANGER,
                        VaadinIcon.EXCLAMATION_CIRCLE_O)
                : new Badge(
                        getTranslation("workflow.workflows.tries-again", job.attemptsLeft()),
                        Badge.Tone.WARNING,
                        VaadinIcon.CLOCK);
    }
}
