package org.ogptoolbox.actions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.ogptoolbox.actions.ActionStatus;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.actions.Steward;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.NarrowGrid;
import org.ogptoolbox.base.ui.PageHeader;

/** The collective actions, for the Etalab team to look after. */
@Route(value = "actions", layout = MainLayout.class)
@Menu(title = "actions.title", order = 6, icon = "vaadin:handshake")
@RolesAllowed("ETALAB")
class ActionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CollectiveActions actions;
    private final transient Messages messages;
    private final transient Clock clock;
    private final Grid<CollectiveAction> grid = new Grid<>();

    ActionsView(CollectiveActions actions, Messages messages, Clock clock) {
        this.actions = actions;
        this.messages = messages;
        this.clock = clock;
        addClassName("list-page");
        addColumns();
        var add = new Button(getTranslation("actions.add"), click -> open(ActionView.NEW));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var declare = new Button(getTranslation("actions.declaration.add"), click -> declare());
        add(new PageHeader(getPageTitle(), getTranslation("actions.introduction"), add, declare), grid);
    }

    private void addColumns() {
        grid.addColumn(CollectiveAction::number)
                .setHeader(getTranslation("place.NUMBER"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::what)
                .setKey("title")
                .setHeader(getTranslation("place.TITLE"))
                .setFlexGrow(3);
        grid.addColumn(action -> getTranslation(Messages.key(action.facts().theme())))
                .setHeader(getTranslation("place.THEME"))
                .setFlexGrow(2);
        grid.addComponentColumn(action -> state(action.facts().status()))
                .setHeader(getTranslation("place.STATUS"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ActionsView::steward)
                .setHeader(getTranslation("place.STEWARD"))
                .setFlexGrow(1);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        NarrowGrid.stack(grid);
        grid.setEmptyStateText(getTranslation("actions.none"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.setItems(actions.all());
    }

    private Component what(CollectiveAction action) {
        var link = new RouterLink(
                Texts.of(action.facts().title(), getLocale()),
                ActionView.class,
                new RouteParameters(ActionView.NUMBER, String.valueOf(action.number())));
        var declaration = new Span(Texts.of(action.declaration().name(), getLocale()));
        declaration.addClassName("secondary");
        var both = new Div(link, declaration);
        both.addClassName("two-lines");
        return both;
    }

    private Badge state(ActionStatus status) {
        var text = getTranslation(Messages.key(status));
        return switch (status) {
            case PLANNED -> new Badge(text, Badge.Tone.NEUTRAL, VaadinIcon.CLOCK);
            case OPEN -> new Badge(text, Badge.Tone.SUCCESS, VaadinIcon.CHECK);
            case CLOSED -> new Badge(text, Badge.Tone.WARNING, VaadinIcon.BAN);
        };
    }

    private static String steward(CollectiveAction action) {
        return java.util.Optional.ofNullable(action.steward())
                .map(Steward::name)
                .orElse("–");
    }

    private void open(String number) {
        UI.getCurrent().navigate(ActionView.class, new RouteParameters(ActionView.NUMBER, number));
    }

    private void declare() {
        new DeclarationDialog(actions, messages, LocalDate.ofInstant(clock.instant(), clock.getZone())).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("actions.title");
    }
}
