package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.FilterChip;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.submission.OwnEntries.Found;
import org.ogptoolbox.submission.OwnEntries.Query;
import org.ogptoolbox.submission.OwnEntry.Show;

/** The filters over my submissions with their counts: shows a query, and asks for another one. */
final class OwnFilters extends Div {

    static final int LONGEST = 200;

    private static final int TYPING_PAUSE = 350;

    private final SerializableConsumer<Query> asked;
    private final Map<Show, FilterChip> byShow = new EnumMap<>(Show.class);
    private final TextField text = new TextField();
    private final Select<Kind> kind = new Select<>();
    private Query query = Query.ALL;

    OwnFilters(SerializableConsumer<Query> asked) {
        this.asked = asked;
        addClassName("own-filters");
        var chips = new Div();
        chips.addClassNames("row", "tight");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("submission.mine.show"));
        for (var show : Show.values()) {
            var chip = new FilterChip(
                    getTranslation("submission.mine.show." + show.name()),
                    () -> asked.accept(new Query(show, query.kind(), query.text())));
            byShow.put(show, chip);
            chips.add(chip);
        }
        prepareText();
        prepareKind();
        var fields = new Div(text, kind);
        fields.addClassName("filters");
        add(chips, fields);
    }

    private void prepareText() {
        text.setLabel(getTranslation("submission.mine.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var typed = change.getValue().strip();
                asked.accept(new Query(query.show(), query.kind(), typed.isEmpty() ? null : typed));
            }
        });
    }

    private void prepareKind() {
        kind.setLabel(getTranslation("submission.mine.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("submission.mine.kind.any"));
        kind.setItemLabelGenerator(one -> getTranslation(one == null ? "submission.mine.kind.any" : Messages.key(one)));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(new Query(query.show(), change.getValue(), query.text()));
            }
        });
    }

    void show(Query now, Found found) {
        query = now;
        byShow.forEach(
                (show, chip) -> chip.show(String.valueOf(found.counts().getOrDefault(show, 0)), show == now.show()));
        kind.setItems(found.kinds().stream().sorted(Comparator.naturalOrder()).toList());
        kind.setValue(now.kind());
        kind.setVisible(found.kinds().size() > 1 || now.kind() != null);
        var wanted = now.text() == null ? "" : now.text();
        if (!text.getValue().strip().equals(wanted)) {
            text.setValue(wanted);
        }
    }
}
