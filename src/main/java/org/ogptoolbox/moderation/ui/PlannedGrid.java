package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.moderation.PlannedPublications.Plan;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Planned;
import org.ogptoolbox.workflow.ui.WorkflowLabels;

/** What is planned, soonest first, to be chosen one by one or all of one moment. */
class PlannedGrid extends Grid<Plan> {

    private final transient Accounts accounts;
    private final Runnable changed;
    private final Set<CaseId> chosen = new HashSet<>();
    private List<Plan> all = List.of();
    private Map<AccountId, String> names = Map.of();

    PlannedGrid(Accounts accounts, WorkflowLabels labels, Runnable changed) {
        this.accounts = accounts;
        this.changed = changed;
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::choice)
                .setKey("choice")
                .setHeader(getTranslation("moderation.announcements.choose"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::title)
                .setKey("title")
                .setHeader(getTranslation("moderation.planned.what"))
                .setFlexGrow(4);
        addColumn(plan -> labels.kind(plan.planned().facts().kind(), getLocale()))
                .setHeader(getTranslation("moderation.announcements.kind"))
                .setFlexGrow(1);
        addComponentColumn(this::moment)
                .setKey("when")
                .setHeader(getTranslation("moderation.planned.when"))
                .setFlexGrow(2);
        addColumn(plan -> by(plan.planned()))
                .setHeader(getTranslation("moderation.planned.by"))
                .setFlexGrow(1);
    }

    void show(List<Plan> plans) {
        all = plans;
        names = accounts.names(plans.stream()
                .map(plan -> plan.planned().by())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        chosen.clear();
        setItems(plans);
    }

    /** In the order of the list. */
    List<Plan> chosen() {
        return all.stream()
                .filter(plan -> chosen.contains(plan.planned().caseId()))
                .toList();
    }

    private Checkbox choice(Plan plan) {
        var id = plan.planned().caseId();
        var choice = new Checkbox(chosen.contains(id));
        choice.setAriaLabel(getTranslation(
                "moderation.announcements.choose-this", plan.planned().facts().title()));
        choice.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
            changed.run();
        });
        return choice;
    }

    private Component title(Plan plan) {
        var planned = plan.planned();
        var both = new Div(
                new Anchor("submissions/" + planned.caseId(), planned.facts().title()));
        both.addClassName("two-lines");
        if (plan.obstacle() != null) {
            both.add(secondary(getTranslation("moderation.planned.only-take-back", getTranslation(plan.obstacle()))));
        }
        return both;
    }

    private Component moment(Plan plan) {
        var when = plan.planned().when();
        var both = new Div(new Span(Times.moment(when, getLocale())));
        both.addClassName("two-lines");
        var together = all.stream()
                .filter(other -> other.planned().when().equals(when))
                .count();
        if (together > 1) {
            var choose = new Button(getTranslation("moderation.planned.together", together), click -> choose(when));
            choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            both.add(choose);
        }
        return both;
    }

    private void choose(Instant when) {
        all.stream()
                .map(Plan::planned)
                .filter(planned -> planned.when().equals(when))
                .map(Planned::caseId)
                .forEach(chosen::add);
        getDataProvider().refreshAll();
        changed.run();
    }

    private String by(Planned planned) {
        return planned.by() == null ? "" : names.getOrDefault(planned.by(), "");
    }

    private static Span secondary(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
