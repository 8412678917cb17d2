package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is offered or sought: what sort of thing each is, and a sentence about it. */
final class ResourcesEditor extends RowsEditor {

    ResourcesEditor(Kind kind, Field field) {
        super(kind, field);
        display(JsonNodeFactory.instance.missingNode());
    }

    private final class ResourceRow extends Row {

        private final Select<String> type = new Select<>();

        ResourceRow(String type) {
            super("submission.rows.text", ResourcesEditor.this::report);
            this.type.setLabel(getTranslation("submission.rows.type"));
            this.type.setItems(field().options());
            this.type.setItemLabelGenerator(code -> code == null ? "" : option(code));
            this.type.setPlaceholder(getTranslation("submission.rows.choose"));
            if (field().options().contains(type)) {
                this.type.setValue(type);
            }
            this.type.setManualValidation(true);
            this.type.addValueChangeListener(change -> report());
            add(inputs(this.type, sentence()));
        }

        @Override
        ObjectNode json() {
            var chosen = type.getValue();
            return JsonNodeFactory.instance.objectNode().put("type", chosen == null ? "" : chosen);
        }

        @Override
        boolean blank() {
            return type.isEmpty();
        }

        @Override
        Map<String, HasValidation> byProperty() {
            return Map.of("type", type);
        }
    }

    @Override
    Row row() {
        return new ResourceRow("");
    }

    @Override
    Row row(JsonNode json) {
        return new ResourceRow(json.path("type").asString(""));
    }
}
