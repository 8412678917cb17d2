package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;

/** Two windows edited the same draft: both versions, field by field, and the person chooses. Neither is lost before. */
final class ConflictDialog extends Dialog {

    private enum Side {
        MINE,
        THEIRS
    }

    private final Kind kind;
    private final Map<Field, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    /** @param chosen told the fields that are to stay as they were typed here */
    ConflictDialog(Kind kind, List<Draft.Clash> clashes, SerializableConsumer<Set<Field>> chosen) {
        this.kind = kind;
        setHeaderTitle(getTranslation("submission.conflict.title"));
        addClassName("conflict-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("submission.conflict.text")));
        clashes.forEach(clash -> add(choice(clash)));
        var apply = new Button(getTranslation("submission.conflict.apply"), click -> {
            close();
            chosen.accept(kept());
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(apply);
    }

    private RadioButtonGroup<Side> choice(Draft.Clash clash) {
        var group = new RadioButtonGroup<Side>();
        group.addClassName("conflict-choice");
        group.setLabel(
                getTranslation("field." + kind.path() + "." + clash.field().name()));
        group.setItems(Side.values());
        group.setRenderer(new ComponentRenderer<>(side -> version(clash, side)));
        group.setValue(clash.theirsIsNew() && !clash.mineIsNew() ? Side.THEIRS : Side.MINE);
        choices.put(clash.field(), group);
        return group;
    }

    private Div version(Draft.Clash clash, Side side) {
        var mine = side == Side.MINE;
        var name = new Span(getTranslation(mine ? "submission.conflict.mine" : "submission.conflict.theirs"));
        name.addClassName("conflict-side");
        var value = FieldText.of(clash.field(), mine ? clash.mine() : clash.theirs(), this, getLocale());
        var text = new Div(value.isEmpty() ? getTranslation("submission.conflict.empty") : value);
        text.addClassName("conflict-value");
        return new Div(name, text);
    }

    private Set<Field> kept() {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() == Side.MINE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
