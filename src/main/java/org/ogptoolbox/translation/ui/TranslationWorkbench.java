package org.ogptoolbox.translation.ui;

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
import java.util.function.Function;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.translation.TranslationField;
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.translation.Workbench;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Source and target side by side, text by text; what is typed is saved as it is typed, and handed over at the end. */
class TranslationWorkbench extends Div {

    private final WorkItem item;
    private final Translations translations;
    private final TaskScreen.Frame frame;
    private final Language target;
    private final List<FieldTranslation> fields;
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
        return at;
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
