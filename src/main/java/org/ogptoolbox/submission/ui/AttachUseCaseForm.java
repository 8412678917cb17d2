package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Three ways on: something that exists, something that is written now, or a reason why there is nothing. */
class AttachUseCaseForm extends Div {

    private final WorkItem item;
    private final RevisionDetails waiting;
    private final Attachments attachments;
    private final TaskScreen.Frame frame;
    private final Paragraph problem = new Paragraph();

    AttachUseCaseForm(
            WorkItem item,
            RevisionDetails waiting,
            List<Entries.Match> mine,
            Attachments attachments,
            TaskScreen.Frame frame) {
        this.item = item;
        this.waiting = waiting;
        this.attachments = attachments;
        this.frame = frame;
        addClassName("attach-use-case");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(getTranslation(
                "submission.attach.introduction." + waiting.kind().path(),
                item.facts().title())));
        if (!frame.mayAct()) {
            add(new Paragraph(getTranslation("submission.attach.claim-first")));
            return;
        }
        if (!mine.isEmpty()) {
            add(written(mine));
        }
        add(existing(), write(), waive(), problem);
    }

    /** Those the person submitted: the quickest way on after coming back from the wizard. */
    private Section written(List<Entries.Match> mine) {
        var section = section("submission.attach.written");
        mine.forEach(match -> {
            var attach = new Button(getTranslation("submission.attach.attach-this", match.title()));
            attach.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            attach.addClickListener(click -> attach(match));
            section.add(attach);
            if (!match.published()) {
                section.add(hint("submission.attach.unpublished"));
            }
        });
        return section;
    }

    private Section existing() {
        var section = section("submission.attach.existing");
        waiting.kind().backedBy().forEach(kind -> section.add(picker(kind)));
        return section;
    }

    private Div picker(Kind kind) {
        var picker = new ComboBox<Entries.Match>(getTranslation("submission.attach.picker." + kind.path()));
        picker.setItemLabelGenerator(Entries.Match::title);
        picker.setItems(query ->
                attachments.published(kind, query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        picker.setWidthFull();
        var attach = new Button(getTranslation("submission.attach.attach." + kind.path()));
        attach.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        attach.setEnabled(false);
        picker.addValueChangeListener(change -> attach.setEnabled(change.getValue() != null));
        attach.addClickListener(click -> picker.getOptionalValue().ifPresent(this::attach));
        var line = new Div(picker, attach);
        line.addClassName("attach-picker");
        return line;
    }

    private Section write() {
        var section = section("submission.attach.new");
        section.add(hint("submission.attach.new.text"));
        waiting.kind()
                .backedBy()
                .forEach(kind -> section.add(WizardAddress.backing(kind, waiting, item.id())
                        .link(getTranslation("submission.attach.write." + kind.path()))));
        return section;
    }

    private Section waive() {
        var kind = waiting.kind().path();
        var reason = new TextArea(getTranslation("submission.attach.reason." + kind));
        reason.setHelperText(getTranslation("submission.attach.reason.help." + kind));
        reason.setWidthFull();
        var waive = new Button(getTranslation("submission.attach.waive." + kind), click -> {
            reason.setInvalid(false);
            try {
                attachments.waive(item.id(), reason.getValue());
                frame.completed(getTranslation(
                        "submission.attach.waived." + kind, item.facts().title()));
            } catch (DomainException refused) {
                reason.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                reason.setInvalid(true);
                reason.focus();
            }
        });
        var section = section("submission.attach.none");
        section.add(reason, waive);
        return section;
    }

    private void attach(Entries.Match match) {
        try {
            attachments.attach(item.id(), match.id());
            frame.completed(getTranslation(
                    "submission.attach.attached", match.title(), item.facts().title()));
        } catch (DomainException refused) {
            problem.setText(getTranslation(refused.messageKey(), refused.arguments()));
            problem.setVisible(true);
        }
    }

    private Section section(String titleKey) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.addClassName("attach-way");
        return section;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("form-hint");
        return hint;
    }
}
