package org.ogptoolbox.translation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.translation.TranslationField;
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.translation.Workbench;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Source and target side by side, text by text; what is typed is saved as it is typed, and handed over at the end. */
class TranslationWorkbench extends KeptTexts {

    private final WorkItem item;
    private final Translations translations;
    private final TaskScreen.Frame frame;
    private final Language target;
    private final List<FieldTranslation> fields;
    private final Map<String, String> stored = new TreeMap<>();
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private final Paragraph problem = new Paragraph();

    /** @param label what a text is called */
    TranslationWorkbench(
            WorkItem item,
            Workbench workbench,
            Function<TranslationField, String> label,
            Translations translations,
            TaskScreen.Frame frame) {
        super("translation/" + item.id());
        this.item = item;
        this.translations = translations;
        this.frame = frame;
        this.target = workbench.target();
        this.fields = workbench.fields().stream()
                .map(field -> new FieldTranslation(label.apply(field), field, target, this::save, this::showProgress))
                .toList();
        addClassName("translation-workbench");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(progress());
        fields.forEach(field -> field.readOnly(!frame.mayAct()));
        fields.forEach(field -> keep(field.pointer(), field.editor()));
        workbench.fields().forEach(field -> stored.put(field.pointer(), field.text()));
        fields.forEach(this::add);
        add(problem, actions());
        Shortcuts.addShortcutListener(this, this::focusNext, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        showProgress();
    }

    private Div progress() {
        var name = target.displayName(getLocale());
        var title = new Paragraph(getTranslation("translation.into", name));
        title.addClassName("translation-into");
        bar.setMin(0);
        bar.setMax(Math.max(1, fields.size()));
        bar.getElement().setAttribute("aria-label", getTranslation("translation.progress"));
        count.getElement().setAttribute("role", "status");
        var progress = new Div(title, bar, count);
        progress.addClassName("translation-progress");
        return progress;
    }

    private Div actions() {
        var handOver = new Button(getTranslation("translation.hand-over"), click -> handOver());
        handOver.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hint = new Paragraph(getTranslation("translation.hint"));
        hint.addClassName("form-hint");
        var actions = new Div(handOver, hint);
        actions.addClassName("translation-actions");
        if (!frame.mayAct()) {
            handOver.setVisible(false);
            hint.setText(getTranslation("translation.take-first"));
        }
        return actions;
    }

    private Instant save(String pointer, String text) {
        var at = translations.save(item.id(), pointer, text);
        problem.setVisible(false);
        stored.put(pointer, text);
        saved(version(), Map.of(pointer, text));
        return at;
    }

    /** What a browser keeps is for who may go on. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (frame.mayAct()) {
            super.onAttach(event);
        }
    }

    @Override
    protected long version() {
        return stored.hashCode();
    }

    /** Texts typed on what is stored still come back; where others were saved since, the person chooses. */
    @Override
    protected void found(long version, Map<String, String> texts) {
        var current = version == version();
        var restored = false;
        for (var field : fields) {
            var text = texts.get(field.pointer());
            if (text == null || text.equals(stored.get(field.pointer()))) {
                continue;
            }
            if (current) {
                field.restore(text);
                restored = true;
            } else {
                field.offer(text, () -> saved(version(), Map.of(field.pointer(), text)));
            }
        }
        saved(version(), stored);
        if (restored) {
            Notices.success(getTranslation("translation.recovered"));
        }
    }

    private void showProgress() {
        var finished = fields.stream().filter(FieldTranslation::finished).count();
        bar.setValue(fields.isEmpty() ? 1 : finished);
        count.setText(getTranslation("translation.count", finished, fields.size()));
    }

    /** From the field with the focus to the next that needs something; from the last to the first. */
    private void focusNext() {
        var current = fields.stream().filter(FieldTranslation::focused).findFirst();
        var from = current.map(fields::indexOf).orElse(-1);
        for (var step = 1; step <= fields.size(); step++) {
            var next = fields.get((from + step) % fields.size());
            if (!next.finished()) {
                next.focus();
                return;
            }
        }
    }

    private void handOver() {
        var open = fields.stream().filter(field -> !field.finished()).toList();
        if (!open.isEmpty()) {
            tell(getTranslation("translation.problem.unfinished", open.size()));
            open.getFirst().focus();
            return;
        }
        try {
            translations.handOver(item.id());
            sent();
            frame.completed(
                    getTranslation("translation.handed-over", item.facts().title(), target.displayName(getLocale())));
        } catch (DomainException refused) {
            tell(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private void tell(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
