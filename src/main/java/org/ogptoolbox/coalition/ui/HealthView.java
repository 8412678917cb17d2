package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.NarrowGrid;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.coalition.ActionHealth;
import org.ogptoolbox.coalition.Coalitions;
import org.ogptoolbox.coalition.JoinRequest;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.MilestoneStanding;
import org.ogptoolbox.content.ActionTitles;

/** How the collective actions fare: who waits for an answer, what is overdue, what is silent. */
@Route(value = "action-health", layout = MainLayout.class)
@Menu(title = "coalition.health.title", order = 6.2, icon = "vaadin:heart-o")
@RolesAllowed("ETALAB")
class HealthView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Coalitions coalitions;
    private final transient JoinRequests joins;
    private final transient ActionTitles titles;
    private final Grid<ActionHealth> grid = new Grid<>();

    HealthView(Coalitions coalitions, JoinRequests joins, ActionTitles titles) {
        this.coalitions = coalitions;
        this.joins = joins;
        this.titles = titles;
        addClassName("list-page");
        grid.addComponentColumn(this::action)
                .setKey("action")
                .setHeader(getTranslation("coalition.health.action"))
                .setWidth("11rem")
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setKey("state")
                .setHeader(getTranslation("coalition.health.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::contributions)
                .setKey("contributions")
                .setHeader(getTranslation("coalition.health.contributions"))
                .setWidth("11rem")
                .setFlexGrow(3);
        grid.addComponentColumn(this::organisations)
                .setKey("organisations")
                .setHeader(getTranslation("coalition.health.organisations"))
                .setWidth("9rem")
                .setFlexGrow(2);
        grid.addColumn(health -> getTranslation(
                        "coalition.health.done-of",
                        health.done(),
                        health.milestones().size()))
                .setHeader(getTranslation("coalition.health.milestones"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(health -> health.lastHeard() == null ? "–" : Times.day(health.lastHeard(), getLocale()))
                .setHeader(getTranslation("coalition.health.heard"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::care)
                .setKey("care")
                .setHeader(getTranslation("coalition.health.care"))
                .setWidth("12rem")
                .setFlexGrow(4);
        NarrowGrid.stack(grid);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(new PageHeader(getPageTitle(), getTranslation("coalition.health.introduction")), grid);
    }

    /** How many, and the way to what was told on each. */
    private Component contributions(ActionHealth health) {
        var list = list(health.contributions().size());
        health.contributions().forEach(entry -> {
            var title = entry.content().title(Language.nearest(getLocale()));
            var progress = new RouterLink(
                    title,
                    ProgressView.class,
                    new RouteParameters(ProgressView.ENTRY, entry.id().toString()));
            progress.getElement().setAttribute("aria-label", getTranslation("coalition.health.progress", title));
            list.add(new ListItem(progress));
        });
        return list;
    }

    /** How many, and the way to end what joined. */
    private Component organisations(ActionHealth health) {
        var list = list(health.organisations());
        health.joined().forEach(join -> {
            var end = new Button(
                    getTranslation("coalition.health.end", join.organisation().name()),
                    click -> LeaveDialog.open(join, this::end));
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            list.add(new ListItem(end));
        });
        return list;
    }

    private static UnorderedList list(int count) {
        var list = new UnorderedList(new ListItem(String.valueOf(count)));
        list.addClassNames("plain-list", "care-list");
        return list;
    }

    private void end(UUID join) {
        joins.leave(join);
        grid.setItems(coalitions.health());
        Notices.success(getTranslation("coalition.left"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.setItems(coalitions.health());
    }

    private Component action(ActionHealth health) {
        var link = Pages.action(health.action().number(), titles, getLocale());
        link.addClassName("wrapping");
        return link;
    }

    private Component state(ActionHealth health) {
        if (health.needsCare()) {
            return new Badge(getTranslation("coalition.health.needs-care"), Badge.Tone.WARNING, VaadinIcon.WARNING);
        }
        return health.contributions().isEmpty()
                ? new Badge(getTranslation("coalition.health.empty"), Badge.Tone.NEUTRAL, VaadinIcon.CIRCLE_THIN)
                : new Badge(getTranslation("coalition.health.well"), Badge.Tone.SUCCESS, VaadinIcon.CHECK);
    }

    private Component care(ActionHealth health) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "care-list");
        health.waiting().forEach(join -> list.add(new ListItem(waiting(join))));
        health.overdue().forEach(standing -> list.add(new ListItem(overdue(standing))));
        health.silent()
                .forEach(entry -> list.add(new ListItem(
                        Pages.entry(entry, getLocale()), new Span(" " + getTranslation("coalition.health.silent")))));
        return list;
    }

    private String waiting(JoinRequest join) {
        return getTranslation(
                "coalition.health.waiting", join.organisation().name(), Times.day(join.askedAt(), getLocale()));
    }

    private String overdue(MilestoneStanding standing) {
        var due = standing.milestone().due();
        return getTranslation(
                "coalition.health.overdue",
                standing.entry().content().title(Language.nearest(getLocale())),
                standing.milestone().label().in(Language.nearest(getLocale())),
                due == null ? "" : Times.day(due, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coalition.health.title");
    }
}
