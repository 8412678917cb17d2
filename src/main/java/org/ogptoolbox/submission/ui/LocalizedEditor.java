package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Markdown;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** A text in its original language and in translations; below a longer one, how its Markdown will look. */
final class LocalizedEditor extends FieldEditor {

    private final LocalizedInputs inputs;
    private final Details preview = new Details(getTranslation("submission.field.markdown-preview"));

    LocalizedEditor(Kind kind, Field field) {
        super(kind, field);
        var line = field.type() == Field.Type.LOCALIZED_LINE;
        var look = new LocalizedInputs.Look(
                label(), help(), field.max(), field.required(), line ? TextField::new : () -> area());
        inputs = new LocalizedInputs(look, field.pointer(), text -> {
            changed(LocalizedJson.write(text));
            renderPreview();
        });
        add(inputs);
        if (!line) {
            add(preview);
            preview.addOpenedChangeListener(event -> renderPreview());
        }
        languages(Language.ENGLISH, List.of());
    }

    private static TextFieldBase<?, String> area() {
        var area = new TextArea();
        area.setMinRows(5);
        area.setMaxRows(24);
        return area;
    }

    @Override
    void languages(Language original, List<Language> translations) {
        inputs.languages(original, translations);
    }

    private void renderPreview() {
        preview.removeAll();
        if (preview.isOpened()) {
            preview.add(new Html(
                    "<div class=\"prose\">" + Markdown.html(inputs.text().original()) + "</div>"));
        }
    }

    @Override
    void display(JsonNode json) {
        inputs.show(LocalizedJson.read(json));
        renderPreview();
    }

    @Override
    void complain(String sentence) {
        inputs.complain(sentence);
    }

    @Override
    void complainAt(String pointer, String sentence) {
        var place = pointer.substring(field().pointer().length());
        inputs.complainAt(place.isEmpty() ? "" : place.substring(1), sentence);
    }

    @Override
    void focusInput() {
        inputs.focusInput();
    }

    @Override
    Map<String, String> typed() {
        return inputs.typed();
    }
}
