package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.FieldTexts;

/** One field under review: its value, the remarks at it, and a place to write one. */
class FieldRow extends Composite<Section> {

    /** What fits into two lines: values, and characters of all together. */
    private static final int SHOWN_VALUES = 2;

    private static final int SHOWN_LENGTH = 140;

    private final Remarks remarks;
    private final String pointer;
    private final String label;
    private final Div list = new Div();
    private final TextArea editor = new TextArea();
    private final Div editing = new Div();
    private final Button begin = new Button();

    FieldRow(Remarks remarks, String pointer, String label, List<FieldTexts.Written> values) {
        this.remarks = remarks;
        this.pointer = pointer;
        this.label = label;
        getContent().addClassName("field-row");
        getContent().getElement().setAttribute("aria-label", label);
        getContent().add(head(), values(values), list, editing);
        prepareEditor();
        refresh();
    }

    private Div head() {
        begin.setText(getTranslation("moderation.remark.add"));
        begin.setIcon(VaadinIcon.COMMENT_O.create());
        begin.setAriaLabel(getTranslation("moderation.remark.add-at", label));
        begin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        begin.addClickListener(click -> edit());
        begin.setVisible(remarks.mayAct());
        var head = new Div(new H4(label), begin);
        head.addClassName("field-head");
        return head;
    }

    private Div values(List<FieldTexts.Written> written) {
        var values = new Div();
        values.addClassName("field-values");
        if (written.isEmpty()) {
            var nothing = new Paragraph(getTranslation("moderation.field.empty"));
            nothing.addClassName("field-empty");
            values.add(nothing);
        }
        for (var value : written) {
            var text = new Paragraph(value.text());
            text.addClassName("typed-text");
            if (value.pointer().length() > pointer.length()) {
                var tag = value.pointer().substring(pointer.length() + 1);
                text.getElement().setAttribute("lang", tag);
                text.getElement().setAttribute("data-language", tag);
            }
            values.add(text);
        }
        return isLong(written) ? clamped(values) : values;
    }

    /** The article shows all of it; the list only reminds of it. */
    private Div clamped(Div values) {
        values.addClassName("clamped");
        var all = new Button(getTranslation("moderation.field.all"));
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        all.setAriaLabel(getTranslation("moderation.field.all-of", label));
        all.getElement().setAttribute("aria-expanded", "false");
        all.addClickListener(click -> {
            var clamped = !values.hasClassName("clamped");
            values.setClassName("clamped", clamped);
            all.getElement().setAttribute("aria-expanded", String.valueOf(!clamped));
            all.setText(getTranslation(clamped ? "moderation.field.all" : "moderation.field.less"));
        });
        return new Div(values, all);
    }

    private static boolean isLong(List<FieldTexts.Written> written) {
        return written.size() > SHOWN_VALUES
                || written.stream().mapToInt(value -> value.text().length()).sum() > SHOWN_LENGTH
                || written.stream().anyMatch(value -> value.text().lines().count() > SHOWN_VALUES);
    }

    private void prepareEditor() {
        editor.setLabel(getTranslation("moderation.remark.at", label));
        CharacterCount.under(editor, "", FieldComment.LONGEST);
        editor.addValueChangeListener(change -> editor.setInvalid(false));
        remarks.keep(pointer, editor, () -> editing.setVisible(true));
        var add = new Button(getTranslation("moderation.remark.save"), click -> save());
        add.addThemeVariants(ButtonVariant.SMALL);
        var cancel = new Button(getTranslation("moderation.remark.cancel"), click -> cancel());
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var buttons = new Div(add, cancel);
        buttons.addClassNames("row", "tight");
        editing.addClassName("remark-editor");
        editing.add(editor, buttons);
        var begun = remarks.begun(pointer);
        editing.setVisible(remarks.mayAct() && !begun.isBlank());
    }

    private void edit() {
        editing.setVisible(true);
        editor.focus();
    }

    private void cancel() {
        editor.clear();
        editing.setVisible(false);
        begin.focus();
    }

    private void save() {
        try {
            remarks.add(pointer, editor.getValue());
            cancel();
        } catch (DomainException refused) {
            editor.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            editor.setInvalid(true);
        }
    }

    /** Shows the remarks there are now. */
    void refresh() {
        list.removeAll();
        remarks.at(pointer).forEach(list::add);
        getContent().setClassName("field-remarked", remarks.open(pointer) > 0);
    }
}
