package org.ogptoolbox.translation.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Markdown;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.WhenAway;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.translation.TranslationField;
import org.ogptoolbox.translation.TranslationField.Progress;

/** One text of the workbench: the original on the one side, the translation on the other. */
class FieldTranslation extends Section {

    /** Saves what was typed for a pointer; says when, or throws a domain exception. */
    interface Saver {
        Instant save(String pointer, String text);
    }

    private static final int TYPING_PAUSE_MILLISECONDS = 700;

    private final TranslationField field;
    private final Language target;
    private final Saver saver;
    private final Runnable changed;
    private final TextArea editor = new TextArea();
    private final Span saved = new Span();
    private final Div badge = new Div();
    private final Div source = new Div();
    private final Div preview = new Div();
    private final Button confirm = new Button();
    private final KeptText kept = new KeptText();
    private Progress progress;
    private boolean rendered;
    private boolean focused;

    /** @param label what the text is called */
    FieldTranslation(String label, TranslationField field, Language target, Saver saver, Runnable changed) {
        this.field = field;
        this.target = target;
        this.saver = saver;
        this.changed = changed;
        this.progress = field.progress();
        addClassName("translation-field");
        getElement().setAttribute("aria-label", label);
        add(header(label), sides(label));
        showProgress();
        showSource();
    }

    private Header header(String label) {
        badge.addClassName("translation-state");
        var header = new Header(new H2(label), badge);
        if (field.field().type() == Field.Type.LOCALIZED_MARKDOWN) {
            var toggle = new Button(getTranslation("translation.preview"), VaadinIcon.EYE.create());
            toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            toggle.getElement().setAttribute("aria-pressed", "false");
            toggle.addClickListener(click -> {
                rendered = !rendered;
                toggle.getElement().setAttribute("aria-pressed", String.valueOf(rendered));
                showSource();
                showPreview();
            });
            header.add(toggle);
        }
        return header;
    }

    private Div sides(String label) {
        source.addClassName("translation-source");
        tag(source, field.sourceLanguage());
        var from = new Span(field.sourceLanguage().displayName(getLocale()));
        from.addClassName("translation-language");
        var left = new Div(from, source);
        var right = new Div(editor(label), kept, preview, previous(), saved);
        saved.addClassName("translation-saved");
        saved.getElement().setAttribute("role", "status");
        WhenAway.says(saved, getTranslation("base.away"));
        preview.addClassNames("translation-source", "translation-preview");
        preview.setVisible(false);
        tag(preview, target);
        var sides = new Div(left, right);
        sides.addClassName("translation-sides");
        return sides;
    }

    private TextArea editor(String label) {
        var name = target.displayName(getLocale());
        editor.setLabel(name);
        editor.setAriaLabel(getTranslation("translation.editor", label, name));
        editor.setWidthFull();
        editor.setMinRows(field.field().type() == Field.Type.LOCALIZED_LINE ? 1 : 5);
        editor.setMaxRows(24);
        editor.setValue(field.text());
        editor.setValueChangeMode(ValueChangeMode.LAZY);
        editor.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        CharacterCount.under(editor, "", field.field().max());
        editor.addValueChangeListener(this::typed);
        editor.addFocusListener(focus -> focused = true);
        editor.addBlurListener(blur -> focused = false);
        tag(editor, target);
        return editor;
    }

    /** What to do with a translation of an earlier original. */
    private Div previous() {
        var previous = new Div();
        if (field.previous() != null) {
            previous.addClassName("translation-previous");
            confirm.setText(getTranslation("translation.confirm"));
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
            confirm.addClickListener(click -> save(editor.getValue()));
            previous.add(new Paragraph(getTranslation("translation.outdated")), confirm);
        }
        return previous;
    }

    private void typed(AbstractField.ComponentValueChangeEvent<TextArea, String> change) {
        if (change.isFromClient()) {
            save(change.getValue());
        }
    }

    private void save(String text) {
        try {
            var at = saver.save(field.pointer(), text);
            editor.setInvalid(false);
            saved.setText(getTranslation("translation.saved", Times.time(at, getLocale())));
            progress = text.isBlank() ? Progress.MISSING : Progress.TYPED;
        } catch (DomainException refused) {
            editor.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            editor.setInvalid(true);
            saved.setText("");
        }
        showProgress();
        showPreview();
        changed.run();
    }

    private void showProgress() {
        badge.removeAll();
        badge.add(
                switch (progress) {
                    case MISSING -> badge("translation.progress.MISSING", Badge.Tone.NEUTRAL, VaadinIcon.CIRCLE_THIN);
                    case OUTDATED -> badge("translation.progress.OUTDATED", Badge.Tone.WARNING, VaadinIcon.CLOCK);
                    case TYPED -> badge("translation.progress.TYPED", Badge.Tone.SUCCESS, VaadinIcon.CHECK);
                    case DONE -> badge("translation.progress.DONE", Badge.Tone.SUCCESS, VaadinIcon.CHECK_CIRCLE);
                });
    }

    private Badge badge(String key, Badge.Tone tone, VaadinIcon icon) {
        return new Badge(getTranslation(key), tone, icon);
    }

    private void showSource() {
        source.removeAll();
        if (rendered) {
            source.add(html(field.source()));
        } else {
            source.setText(field.source());
        }
        source.setClassName("translation-rendered", rendered);
    }

    private void showPreview() {
        preview.setVisible(rendered);
        preview.removeAll();
        if (rendered) {
            preview.add(html(editor.getValue()));
        }
        preview.setClassName("translation-rendered", rendered);
    }

    private static Html html(String markdown) {
        return new Html("<div>" + Markdown.html(markdown) + "</div>");
    }

    private static void tag(com.vaadin.flow.component.Component side, Language language) {
        side.getElement().setAttribute("lang", language.tag());
        side.getElement().setAttribute("dir", language.direction());
    }

    /** What is typed here. */
    TextArea editor() {
        return editor;
    }

    String pointer() {
        return field.pointer();
    }

    /** A text comes back that could not be saved when it was typed. */
    void restore(String text) {
        editor.setValue(text);
        save(text);
    }

    /** Such a text, though another one was saved since: the person says which it is to be. */
    void offer(String text, Runnable leave) {
        kept.offer(text, target, () -> restore(text), leave);
    }

    void readOnly(boolean only) {
        editor.setReadOnly(only);
        confirm.setVisible(!only);
    }

    boolean finished() {
        return !editor.isInvalid() && (progress == Progress.TYPED || progress == Progress.DONE);
    }

    boolean focused() {
        return focused;
    }

    void focus() {
        editor.focus();
    }
}
