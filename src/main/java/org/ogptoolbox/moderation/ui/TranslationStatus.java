package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Schema;
import tools.jackson.databind.JsonNode;

/** Which text is there in which language, and how it came to be. */
class TranslationStatus extends Composite<Section> {

    private static final String MISSING = "MISSING";

    TranslationStatus(Desk desk, RevisionDetails revision) {
        getContent().addClassName("translation-status");
        // It scrolls sideways where it is narrow, by keyboard, too.
        getContent().getElement().setAttribute("tabindex", "0");
        var table = new NativeTable();
        var head = new NativeTableRow();
        head.add(header(getTranslation("moderation.translations.text"), "col"));
        Language.INTERFACE.forEach(language -> head.add(header(language.displayName(getLocale()), "col")));
        table.getHead().add(head);
        var document = desk.contents().toJson(revision.content());
        Schema.texts(revision.kind(), document)
                .filter(field -> !document.at(field.pointer()).isEmpty())
                .forEach(field -> table.getBody()
                        .add(row(
                                desk.fieldTexts().label(revision.kind(), field.pointer(), getLocale()),
                                document.at(field.pointer()))));
        getContent().add(new H3(getTranslation("moderation.translations")), table);
    }

    private NativeTableRow row(String label, JsonNode texts) {
        var row = new NativeTableRow();
        row.add(header(label, "row"));
        Language.INTERFACE.forEach(language -> row.addDataCell().add(badge(status(texts.path(language.tag())))));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static String status(JsonNode text) {
        return text.path("text").asString("").isBlank()
                ? MISSING
                : text.path("status").asString(MISSING);
    }

    private Badge badge(String status) {
        var label = getTranslation("moderation.text-status." + status);
        return switch (status) {
            case MISSING -> new Badge(label, Badge.Tone.DANGER, VaadinIcon.CLOSE_SMALL);
            case "OUTDATED" -> new Badge(label, Badge.Tone.WARNING, VaadinIcon.CLOCK);
            case "MACHINE" -> new Badge(label, Badge.Tone.INFO, VaadinIcon.COG);
            default -> new Badge(label, Badge.Tone.SUCCESS, VaadinIcon.CHECK);
        };
    }
}
