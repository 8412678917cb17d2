package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.Component;
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
import jakarta.annotation.security.RolesAllowed;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.coalition.ActionHealth;
import org.ogptoolbox.coalition.Coalitions;
import org.ogptoolbox.coalition.JoinRequest;
import org.ogptoolbox.coalition.MilestoneStanding;
import org.ogptoolbox.content.ActionTitles;

/** How the collective actions fare: who waits for an answer, what is overdue, what is silent. */
@Route(value = "action-health", layout = MainLayout.class)
@Menu(title = "coalition.health.title", order = 6.2, icon = "vaadin:heart-o")
@RolesAllowed("ETALAB")
class HealthView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Coalitions coalitions;
    private final transient ActionTitles titles;
    private final Grid<ActionHealth> grid = new Grid<>();

    HealthView(Coalitions coalitions, ActionTitles titles) {
        this.coalitions = coalitions;
        this.titles = titles;
        addClassName("list-page");
        grid.addComponentColumn(this::action)
                .setKey("action")
                .setHeader(getTranslation("coalition.health.action"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setKey("state")
                .setHeader(getTranslation("coalition.health.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        number("coalition.health.contributions", health -> health.contributions());
        number("coalition.health.organisations", health -> health.organisations());
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
                .setFlexGrow(4);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(new PageHeader(getPageTitle(), getTranslation("coalition.health.introduction")), grid);
    }

    private void number(String key, com.vaadin.flow.function.ValueProvider<ActionHealth, Integer> value) {
        grid.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true).setFlexGrow(0);
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
        return health.contributions() == 0
                ? new Badge(getTranslation("coalition.health.empty"), Badge.Tone.NEUTRAL, VaadinIcon.CIRCLE_THIN)
                : new Badge(getTranslation("coalition.health.well"), Badge.Tone.SUCCESS, VaadinIcon.CHECK);
    }

    private Component care(ActionHealth health) {
        var list = new UnorderedList();
        list.addClassName("care-list");
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
                standing.entry().content().title(),
                standing.milestone().label().in(Language.nearest(getLocale())),
                due == null ? "" : Times.day(due, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coalition.health.title");
    }
}
