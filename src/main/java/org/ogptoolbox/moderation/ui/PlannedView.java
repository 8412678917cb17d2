package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.moderation.DecisionRules;
import org.ogptoolbox.moderation.PlanRefused;
import org.ogptoolbox.moderation.PlannedPublications;
import org.ogptoolbox.moderation.PlannedPublications.Plan;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.ui.WorkflowLabels;

/** What will be published by itself: moved, taken back or published at once, one by one or together. */
@Route(value = "planned", layout = MainLayout.class)
@Menu(title = "moderation.planned.title", order = 3.6, icon = "vaadin:calendar-clock")
@RolesAllowed("ETALAB")
class PlannedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** What can be done to those that are chosen. */
    private enum Deed {
        MOVE,
        TAKE_BACK,
        PUBLISH_NOW
    }

    private final transient PlannedPublications plans;
    private final transient Clock clock;
    private final PlannedGrid grid;
    private final MomentField date;
    private final Button move = new Button("", click -> ask(Deed.MOVE));
    private final Button takeBack = new Button("", click -> ask(Deed.TAKE_BACK));
    private final Button now = new Button("", click -> ask(Deed.PUBLISH_NOW));
    private final Paragraph problem = new Paragraph();
    private final Div full = new Div();
    private final Component empty;

    PlannedView(PlannedPublications plans, Accounts accounts, WorkflowLabels labels, Clock clock) {
        this.plans = plans;
        this.clock = clock;
        addClassName("list-page");
        grid = new PlannedGrid(accounts, labels, this::refresh);
        date = new MomentField(getTranslation("moderation.planned.date"), clock.instant());
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        move.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(date, move, takeBack, now);
        bar.addClassName("announcement-bar");
        full.add(grid, bar, problem);
        empty = new EmptyState(
                VaadinIcon.CALENDAR_CLOCK,
                getTranslation("moderation.planned.none"),
                getTranslation("moderation.planned.none.text"));
        add(new PageHeader(getPageTitle(), getTranslation("moderation.planned.introduction")), full, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        problem.setVisible(false);
        var all = plans.all();
        grid.show(all);
        full.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
        refresh();
    }

    private void refresh() {
        var count = grid.chosen().size();
        label(move, Deed.MOVE, count);
        label(takeBack, Deed.TAKE_BACK, count);
        label(now, Deed.PUBLISH_NOW, count);
    }

    private void label(Button button, Deed deed, int count) {
        button.setText(getTranslation("moderation.planned.button." + deed, count));
        button.setEnabled(count > 0);
    }

    /** Says what will happen before it does. */
    private void ask(Deed deed) {
        var when = date.instant();
        var lacking = DecisionRules.lacking(when, clock.instant());
        if (deed == Deed.MOVE && lacking.isPresent()) {
            say(sentence(lacking.get()));
        } else if (!grid.chosen().isEmpty()) {
            problem.setVisible(false);
            ask(deed, grid.chosen(), when);
        }
    }

    private void ask(Deed deed, List<Plan> wanted, Instant when) {
        var list = new UnorderedList();
        wanted.forEach(plan -> list.add(new ListItem(plan.planned().facts().title())));
        var dialog = new Question();
        dialog.setHeader(
                getTranslation("moderation.planned.ask." + deed, wanted.size(), Times.moment(when, getLocale())));
        dialog.setText(new Div(new Paragraph(getTranslation("moderation.planned.ask-text." + deed)), list));
        dialog.setConfirmText(getTranslation("moderation.planned.button." + deed, wanted.size()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("moderation.announcements.cancel"));
        dialog.addConfirmListener(confirm -> act(deed, wanted, when));
        dialog.open();
    }

    private void act(Deed deed, List<Plan> wanted, Instant when) {
        var ids = wanted.stream().map(plan -> plan.planned().caseId()).toList();
        try {
            carryOut(deed, ids, when);
            Notices.success(
                    getTranslation("moderation.planned.done." + deed, wanted.size(), Times.moment(when, getLocale())));
            load();
        } catch (PlanRefused refused) {
            var title = wanted.stream()
                    .filter(plan -> plan.planned().caseId().equals(refused.caseId()))
                    .map(plan -> plan.planned().facts().title())
                    .findFirst()
                    .orElse("");
            say(getTranslation("moderation.planned.refused", title, sentence(refused)));
        } catch (DomainException refused) {
            say(sentence(refused));
        }
    }

    private void carryOut(Deed deed, List<CaseId> ids, Instant when) {
        switch (deed) {
            case MOVE -> plans.move(ids, when);
            case TAKE_BACK -> plans.takeBack(ids);
            case PUBLISH_NOW -> plans.publishNow(ids);
        }
    }

    private String sentence(DomainException refused) {
        return getTranslation(refused.messageKey(), refused.arguments());
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.planned.title");
    }
}
