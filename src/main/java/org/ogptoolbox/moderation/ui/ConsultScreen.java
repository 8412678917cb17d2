package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.ogptoolbox.content.FieldTexts;
import org.ogptoolbox.moderation.ConsultationFile;
import org.ogptoolbox.moderation.Consultations;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The form of the step that asks those who look after an entry: what would change, and whether they agree. */
@org.springframework.stereotype.Component
class ConsultScreen implements TaskScreen {

    private final Consultations consultations;
    private final FieldTexts fieldTexts;

    ConsultScreen(Consultations consultations, FieldTexts fieldTexts) {
        this.consultations = consultations;
        this.fieldTexts = fieldTexts;
    }

    @Override
    public String key() {
        return Submissions.CONSULT;
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        var file = consultations.file(item.id(), UI.getCurrent().getLocale());
        var form = new Div();
        form.addClassName("consult");
        form.add(
                new H2(form.getTranslation("moderation.consult.question", file.suggestedBy(), file.title())),
                new Paragraph(form.getTranslation("moderation.consult.text")),
                new Changes(fieldTexts, file.revision().kind(), file.changes()),
                frame.mayAct()
                        ? answer(item, file, frame)
                        : new Paragraph(form.getTranslation("moderation.consult.claim-first")));
        return form;
    }

    private Component answer(WorkItem item, ConsultationFile file, Frame frame) {
        var form = new ConsultForm(item.id());
        return form.agree(words -> {
                    consultations.agree(item.id(), words);
                    frame.completed(form.getTranslation("moderation.consult.agreed", file.title()));
                })
                .object(words -> {
                    consultations.object(item.id(), words);
                    frame.completed(form.getTranslation("moderation.consult.objected", file.title()));
                });
    }
}
