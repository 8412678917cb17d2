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
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Three ways on: a use case that exists, one that is written now, or a reason why there is none. */
class AttachUseCaseForm extends Div {

    private final WorkItem item;
    private final Attachments attachments;
    private final TaskScreen.Frame frame;
    private final Paragraph problem = new Paragraph();

    AttachUseCaseForm(
            WorkItem item, EntryId tool, List<Entries.Match> mine, Attachments attachments, TaskScreen.Frame frame) {
        this.item = item;
        this.attachments = attachments;
        this.frame = frame;
        addClassName("attach-use-case");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(
                getTranslation("submission.attach.introduction", item.facts().title())));
        if (!frame.mayAct()) {
            add(new Paragraph(getTranslation("submission.attach.claim-first")));
            return;
        }
        if (!mine.isEmpty()) {
            add(written(mine));
        }
        add(existing(), write(tool), waive(), problem);
    }

    /** Those the person wrote for this tool: the quickest way on after coming back from the wizard. */
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
        var picker = new ComboBox<Entries.Match>(getTranslation("submission.attach.picker"));
        picker.setItemLabelGenerator(Entries.Match::title);
        picker.setItems(query ->
                attachments.published(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        picker.setWidthFull();
        var attach = new Button(getTranslation("submission.attach.attach"));
        attach.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        attach.setEnabled(false);
        picker.addValueChangeListener(change -> attach.setEnabled(change.getValue() != null));
        attach.addClickListener(click -> picker.getOptionalValue().ifPresent(this::attach));
        var section = section("submission.attach.existing");
        section.add(picker, attach);
        return section;
    }

    private Section write(EntryId tool) {
        var link = WizardAddress.useCaseFor(tool, item.id()).link(getTranslation("submission.attach.write"));
        var section = section("submission.attach.new");
        section.add(hint("submission.attach.new.text"), link);
        return section;
    }

    private Section waive() {
        var reason = new TextArea(getTranslation("submission.attach.reason"));
        reason.setHelperText(getTranslation("submission.attach.reason.help"));
        reason.setWidthFull();
        var waive = new Button(getTranslation("submission.attach.waive"), click -> {
            reason.setInvalid(false);
            try {
                attachments.waive(item.id(), reason.getValue());
                frame.completed(
                        getTranslation("submission.attach.waived", item.facts().title()));
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
