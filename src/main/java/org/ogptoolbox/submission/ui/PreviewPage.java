package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.WhenAway;
import org.ogptoolbox.content.Licences;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.submission.Situation;
import org.ogptoolbox.workflow.ui.FoldedPicture;

/** The last page: the entry as readers will see it, what is missing, what happens next, and the button that submits. */
final class PreviewPage extends Section {

    private final WizardServices services;
    private final Draft draft;

    PreviewPage(
            WizardServices services,
            Draft draft,
            WizardAddress address,
            List<Problem> problems,
            SerializableRunnable submitted) {
        this.services = services;
        this.draft = draft;
        addClassName("preview-page");
        var heading = new H2(getTranslation("submission.step.preview"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(getTranslation("submission.step.preview.intro")));
        if (!problems.isEmpty()) {
            add(new ProblemList(address, problems));
        }
        add(
                new AsReadersSee(services.entryHtml(), services.drafts().content(draft)),
                whatHappensNext(),
                submitBar(problems, submitted));
    }

    private Section whatHappensNext() {
        var resubmitting = draft.state() == RevisionState.CHANGES_REQUESTED;
        var process = services.drafts().process(draft);
        var revision = draft.revision();
        var suggested = revision != null && services.answering().suggested(revision);
        var first = suggested ? "submission.next.suggestion" : "submission.next." + process;
        var section = new Section(
                new H2(getTranslation("submission.next.title")),
                new Paragraph(getTranslation(resubmitting ? "submission.next.resubmit" : first)),
                services.pictures()
                        .line(
                                process,
                                getTranslation("submission.station.describe"),
                                getTranslation(Messages.key(Situation.PUBLISHED)),
                                getLocale()),
                new FoldedPicture(
                        getTranslation("workflow-ui.picture.whole"),
                        () -> services.pictures().of(process, getLocale())),
                reuse());
        section.addClassName("what-next");
        return section;
    }

    private Paragraph reuse() {
        var licence = services.properties().dataLicence();
        var link = new Anchor(licence.toString(), Licences.name(licence));
        link.getElement().setAttribute("rel", "license");
        return new Paragraph(new Text(getTranslation("submission.next.reuse") + " "), link);
    }

    private Div submitBar(List<Problem> problems, SerializableRunnable submitted) {
        var resubmitting = draft.state() == RevisionState.CHANGES_REQUESTED;
        var submit = new Button(getTranslation(resubmitting ? "submission.resubmit" : "submission.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.setEnabled(problems.isEmpty() && draft.id() != null);
        submit.addClickListener(click -> submitted.run());
        var why = new Paragraph(
                problems.isEmpty()
                        ? getTranslation("submission.submit.ready")
                        : getTranslation("submission.submit.not-yet", problems.size()));
        why.setId("why-not-yet");
        WhenAway.says(why, getTranslation("base.away.deed"));
        submit.getElement().setAttribute("aria-describedby", "why-not-yet");
        var bar = new Div(submit, why);
        bar.addClassName("submit-bar");
        return bar;
    }
}
