package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.NarrowGrid;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.TakedownDetails;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.moderation.PublishedEntries;

/** What is published and what was: looked up, taken down, confirmed by a second pair of eyes, published again. */
@Route(value = "published", layout = MainLayout.class)
@Menu(title = "moderation.takedown.title", order = 3.7, icon = "vaadin:globe")
@RolesAllowed("ETALAB")
class PublishedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KIND = "kind";
    private static final String TEXT = "q";

    private final transient PublishedEntries published;
    private final transient Entries entries;
    private final WaitingTakedowns waiting;
    private final TakenDownGrid takenDown;
    private final Select<Kind> kind = new Select<>();
    private final TextField text = new TextField();
    private final Grid<PublishedEntry> grid = new Grid<>();
    private Set<EntryId> asked = Set.of();

    PublishedView(PublishedEntries published, Entries entries, Accounts accounts, CurrentUser currentUser) {
        this.published = published;
        this.entries = entries;
        waiting = new WaitingTakedowns(published, accounts, currentUser, this::load);
        takenDown = new TakenDownGrid(published, accounts, this::load);
        addClassName("list-page");
        prepareFilters();
        prepareGrid();
        var filters = new Div(kind, text);
        filters.addClassName("filters");
        add(
                new PageHeader(getPageTitle(), getTranslation("moderation.takedown.introduction")),
                waiting,
                new H2(getTranslation("moderation.takedown.published")),
                filters,
                grid,
                new H2(getTranslation("moderation.takedown.taken-down")),
                takenDown);
    }

    private void prepareFilters() {
        kind.setLabel(getTranslation("moderation.filter.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation(Messages.key(one) + ".plural"));
        kind.addValueChangeListener(change -> filtered(change.isFromClient()));
        text.setLabel(getTranslation("moderation.takedown.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> filtered(change.isFromClient()));
    }

    private void prepareGrid() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(entry -> new PublicLink(
                        entry.content().kind(), entry.slug(), entry.content().title()))
                .setKey("title")
                .setHeader(getTranslation("moderation.takedown.what"))
                .setFlexGrow(4);
        grid.addColumn(entry -> Times.day(entry.publishedAt(), getLocale()))
                .setHeader(getTranslation("moderation.takedown.since"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::action)
                .setKey("action")
                .setHeader(getTranslation("moderation.takedown.action"))
                .setFlexGrow(2);
        NarrowGrid.stack(grid);
        grid.setEmptyStateText(getTranslation("moderation.takedown.none-found"));
    }

    private Component action(PublishedEntry entry) {
        if (asked.contains(entry.id())) {
            return new Span(getTranslation("moderation.takedown.waits"));
        }
        var button = new Button(getTranslation("moderation.takedown.button"), click -> open(entry));
        button.setAriaLabel(getTranslation(
                "moderation.takedown.button-this", entry.content().title()));
        return button;
    }

    private void open(PublishedEntry entry) {
        new TakedownDialog(entry, published, entries, this::load).open();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters();
        kind.setValue(Arrays.stream(Kind.values())
                .filter(one -> wanted.getSingleParameter(KIND)
                        .filter(one.path()::equals)
                        .isPresent())
                .findFirst()
                .orElse(Kind.TOOL));
        text.setValue(wanted.getSingleParameter(TEXT).orElse(""));
        load();
    }

    private void load() {
        var open = published.waiting();
        asked = open.stream().map(TakedownDetails::entry).collect(Collectors.toSet());
        waiting.show(open);
        takenDown.show(published.takenDown());
        grid.setItems(
                query ->
                        published
                                .search(kind.getValue(), text.getValue(), query.getPage() + 1, query.getPageSize())
                                .entries()
                                .stream(),
                query -> Math.toIntExact(
                        published.search(kind.getValue(), text.getValue(), 1, 1).total()));
    }

    private void filtered(boolean byReader) {
        if (byReader) {
            var parameters = new HashMap<>(Map.of(KIND, kind.getValue().path()));
            if (!text.getValue().isBlank()) {
                parameters.put(TEXT, text.getValue());
            }
            getUI().ifPresent(ui -> ui.navigate(PublishedView.class, QueryParameters.simple(parameters)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.takedown.title");
    }
}
