package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.FilterChip;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.workflow.WorkItemCounts;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItemQuery.Sort;
import org.ogptoolbox.workflow.ui.WorkflowLabels;

/** The inbox's filters with their counts. Knows nothing by itself: shows a query, and asks for another one. */
class InboxFilters extends Composite<Div> {

    private static final int TYPING_PAUSE = 350;

    private final WorkflowLabels labels;
    private final SerializableConsumer<WorkItemQuery> asked;

    private final FilterChip all = chip(
            "moderation.filter.all",
            asked -> asked.withMine(false).withUnassigned(false).withOverdue(false));
    private final FilterChip mine = chip(
            "moderation.filter.mine", asked -> asked.withMine(!asked.mine()).withUnassigned(false));
    private final FilterChip unassigned = chip(
            "moderation.filter.unassigned",
            asked -> asked.withUnassigned(!asked.unassigned()).withMine(false));
    private final FilterChip overdue = chip("moderation.filter.overdue", asked -> asked.withOverdue(!asked.overdue()));
    private final Select<String> step = new Select<>();
    private final Select<String> kind = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Select<Sort> sort = new Select<>();
    private final TextField text = new TextField();

    private WorkItemQuery query = WorkItemQuery.ALL;
    private WorkItemCounts counts = new WorkItemCounts(0, 0, 0, 0, java.util.Map.of());

    InboxFilters(WorkflowLabels labels, SerializableConsumer<WorkItemQuery> asked) {
        this.labels = labels;
        this.asked = asked;
        getContent().addClassName("inbox-filters");
        var chips = new Div(all, mine, unassigned, overdue);
        chips.addClassNames("row", "tight");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("moderation.filter"));
        prepareSelects();
        prepareText();
        var fields = new Div(text, step, kind, language, sort);
        fields.addClassName("inbox-fields");
        getContent().add(chips, fields);
    }

    private void prepareSelects() {
        prepare(step, "moderation.filter.step", chosen -> query.withStep(chosen));
        step.setItemLabelGenerator(this::stepLabel);
        prepare(kind, "moderation.filter.kind", chosen -> query.withKind(chosen));
        kind.setItems(Arrays.stream(Kind.values()).map(Kind::path).toList());
        kind.setItemLabelGenerator(code -> code == null ? any() : labels.kind(code, getLocale()));
        prepare(language, "moderation.filter.language", chosen -> query.withLanguage(chosen));
        language.setItems(Language.INTERFACE);
        language.setItemLabelGenerator(chosen -> chosen == null ? any() : chosen.displayName(getLocale()));
        prepare(sort, "moderation.filter.sort", chosen -> query.withSort(chosen == null ? Sort.DUE : chosen));
        sort.setEmptySelectionAllowed(false);
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(order -> getTranslation("moderation.sort." + order.name()));
    }

    private <T> void prepare(
            Select<T> select, String key, java.util.function.Function<@Nullable T, WorkItemQuery> next) {
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(next.apply(change.getValue()));
            }
        });
    }

    private void prepareText() {
        text.setLabel(getTranslation("moderation.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.setMaxLength(200);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(query.withText(change.getValue().isBlank() ? null : change.getValue()));
            }
        });
        text.addKeyDownListener(Key.ESCAPE, pressed -> text.blur());
    }

    /** Shows what is asked for now, and how many there are of each. */
    void show(WorkItemQuery now, WorkItemCounts numbers) {
        query = now;
        counts = numbers;
        show(all, numbers.all(), !now.mine() && !now.unassigned() && !now.overdue());
        show(mine, numbers.mine(), now.mine());
        show(unassigned, numbers.unassigned(), now.unassigned());
        show(overdue, numbers.overdue(), now.overdue());
        step.setItems(steps());
        step.setValue(now.step());
        kind.setValue(now.kind());
        language.setValue(now.language());
        sort.setValue(now.sort());
        if (!text.getValue().strip().equals(now.text() == null ? "" : now.text())) {
            text.setValue(now.text() == null ? "" : now.text());
        }
    }

    private List<String> steps() {
        var steps = new ArrayList<>(counts.bySteps().keySet());
        if (query.step() != null && !steps.contains(query.step())) {
            steps.add(query.step());
        }
        steps.sort(null);
        return steps;
    }

    private static void show(FilterChip chip, long count, boolean on) {
        chip.show(count >= WorkItemCounts.LIMIT ? (WorkItemCounts.LIMIT - 1) + "+" : String.valueOf(count), on);
    }

    private FilterChip chip(String key, UnaryOperator<WorkItemQuery> next) {
        return new FilterChip(getTranslation(key), () -> asked.accept(next.apply(query)));
    }

    private String stepLabel(@Nullable String id) {
        return id == null
                ? any()
                : getTranslation(
                        "moderation.filter.counted",
                        labels.step(id, getLocale()),
                        counts.bySteps().getOrDefault(id, 0L));
    }

    private String any() {
        return getTranslation("moderation.filter.any");
    }

    void focusText() {
        text.focus();
    }
}
