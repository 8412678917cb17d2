package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.ui.Calendars;
import org.ogptoolbox.content.ActionProposal.Milestone;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is to be reached, by when, and how far it is. Each keeps its id, so that reports still find it when it is renamed. */
final class MilestonesEditor extends RowsEditor {

    MilestonesEditor(Kind kind, Field field) {
        super(kind, field);
        display(JsonNodeFactory.instance.missingNode());
    }

    private final class MilestoneRow extends Row {

        private final String id;
        private final DatePicker due = new DatePicker();
        private final Select<String> status = new Select<>();

        MilestoneRow(String id, @Nullable LocalDate due, String status) {
            super("submission.rows.milestone", MilestonesEditor.this::report);
            this.id = id;
            this.due.setLabel(getTranslation("submission.rows.due"));
            this.due.setClearButtonVisible(true);
            Calendars.in(getLocale(), this.due);
            this.due.setValue(due);
            this.status.setLabel(getTranslation("submission.rows.status"));
            this.status.setItems(field().options());
            this.status.setItemLabelGenerator(code -> code == null ? "" : option(code));
            this.status.setManualValidation(true);
            this.status.setValue(
                    field().options().contains(status)
                            ? status
                            : field().options().getFirst());
            this.due.addValueChangeListener(change -> report());
            this.status.addValueChangeListener(change -> report());
            add(inputs(sentence(), this.due, this.status));
        }

        @Override
        ObjectNode json() {
            var json = JsonNodeFactory.instance.objectNode().put("id", id);
            if (due.getValue() != null) {
                json.put("due", due.getValue().toString());
            }
            return json.put("status", status.getValue());
        }

        /** A status alone, which every row has from the start, says nothing. */
        @Override
        boolean blank() {
            return due.isEmpty();
        }

        @Override
        Map<String, HasValidation> byProperty() {
            return Map.of("due", due, "status", status);
        }
    }

    @Override
    Row row() {
        return new MilestoneRow(UUID.randomUUID().toString(), null, "");
    }

    @Override
    Row row(JsonNode json) {
        var id = json.path("id");
        var day = json.path("due").asString("");
        var milestone = new Milestone(
                id.isString() ? id.stringValue() : null,
                LocalizedJson.read(json.path(field().sentence())),
                day.isEmpty() ? null : LocalDate.parse(day),
                json.path("status").asString(""));
        return new MilestoneRow(milestone.key(), milestone.due(), milestone.status());
    }
}
