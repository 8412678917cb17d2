package org.ogptoolbox.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditFilter;
import org.ogptoolbox.audit.AuditLine;
import org.ogptoolbox.audit.AuditReport;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.base.ui.Calendars;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.NarrowGrid;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.AccountListing;
import org.ogptoolbox.identity.Accounts;
import org.springframework.data.domain.PageRequest;

/** The whole trail, newest first, for administrators. The filters stand in the address of the page. */
@Route(value = "audit", layout = MainLayout.class)
@Menu(title = "audit.title", order = 9, icon = "vaadin:time-backward")
@RolesAllowed("ADMIN")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ACTOR = "actor";
    private static final String SUBJECT = "subject";
    private static final String ACTION = "action";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient AuditTrail trail;
    private final transient AuditReport report;
    private final transient Accounts accounts;
    private final transient AccountAdministration administration;
    private final transient Messages messages;
    private final ComboBox<String> action = new ComboBox<>();
    private final ComboBox<Account> actor = new ComboBox<>();
    private final TextField subject = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Grid<AuditLine> grid = new Grid<>();
    private AuditFilter filter = AuditFilter.ALL;

    AuditView(
            AuditTrail trail,
            AuditReport report,
            Accounts accounts,
            AccountAdministration administration,
            Messages messages) {
        this.trail = trail;
        this.report = report;
        this.accounts = accounts;
        this.administration = administration;
        this.messages = messages;
        addClassName("list-page");
        prepareFilters();
        addColumns();
        var filters = new Div(action, actor, subject, from, to, table());
        filters.addClassName("filters");
        add(new PageHeader(getPageTitle(), getTranslation("audit.introduction")), filters, grid);
    }

    private void prepareFilters() {
        action.setLabel(getTranslation("audit.action"));
        action.setItemLabelGenerator(this::sentence);
        action.setClearButtonVisible(true);
        actor.setLabel(getTranslation("audit.actor"));
        actor.setItemLabelGenerator(Account::name);
        actor.setItems(query ->
                administration
                        .search(
                                query.getFilter().orElse(""),
                                null,
                                PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream()
                        .map(AccountListing::account));
        actor.setClearButtonVisible(true);
        subject.setLabel(getTranslation("audit.subject.search"));
        subject.setClearButtonVisible(true);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        from.setLabel(getTranslation("audit.from"));
        to.setLabel(getTranslation("audit.to"));
        Stream.of(from, to).forEach(day -> {
            Calendars.in(getLocale(), day);
            day.setClearButtonVisible(true);
        });
        Stream.<HasValue<?, ?>>of(action, actor, subject, from, to)
                .forEach(input -> input.addValueChangeListener(change -> filtered(change.isFromClient())));
    }

    private Anchor table() {
        var table = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var csv = report.csv(filter);
                    return new DownloadResponse(new ByteArrayInputStream(csv), "audit.csv", "text/csv", csv.length);
                }),
                getTranslation("audit.csv"));
        table.getElement().setAttribute("title", getTranslation("audit.csv.help", AuditReport.LONGEST_TABLE));
        return table;
    }

    private void addColumns() {
        grid.addColumn(line -> Times.moment(line.entry().at(), getLocale()))
                .setHeader(getTranslation("audit.at"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(line -> line.actor() == null ? getTranslation("audit.actor.none") : line.actor())
                .setHeader(getTranslation("audit.actor"));
        grid.addComponentColumn(line -> deed(line.entry()))
                .setHeader(getTranslation("audit.action"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::subject)
                .setHeader(getTranslation("audit.subject"))
                .setFlexGrow(2);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        NarrowGrid.stack(grid);
        grid.setEmptyStateText(getTranslation("audit.none"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        action.setItems(trail.actions());
        action.setValue(asked.getSingleParameter(ACTION).orElse(null));
        actor.setValue(asked.getSingleParameter(ACTOR)
                .flatMap(AuditView::account)
                .flatMap(accounts::find)
                .orElse(null));
        subject.setValue(asked.getSingleParameter(SUBJECT).orElse(""));
        from.setValue(asked.getSingleParameter(FROM).flatMap(AuditView::day).orElse(null));
        to.setValue(asked.getSingleParameter(TO).flatMap(AuditView::day).orElse(null));
        var understood = read(asked, ACTOR, actor) && read(asked, FROM, from) && read(asked, TO, to);
        filter = understood ? asked() : AuditFilter.NOTHING;
        grid.setItems(query -> report.page(filter, query.getOffset(), query.getLimit()).stream());
    }

    /** Whether what the address says stands in the field: what cannot be finds nothing, instead of everything. */
    private static boolean read(QueryParameters asked, String name, HasValue<?, ?> field) {
        return asked.getSingleParameter(name).filter(text -> !text.isEmpty()).isEmpty() || !field.isEmpty();
    }

    private static Optional<AccountId> account(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void filtered(boolean byPerson) {
        if (byPerson) {
            filter = asked();
            remember();
            grid.getDataProvider().refreshAll();
        }
    }

    private AuditFilter asked() {
        var zone = ZoneId.systemDefault();
        var typed = TypedText.of(subject.getValue());
        return new AuditFilter(
                actor.isEmpty() ? null : actor.getValue().id(),
                typed.isEmpty() ? null : report.meant(typed),
                action.getValue(),
                from.isEmpty() ? null : from.getValue().atStartOfDay(zone).toInstant(),
                to.isEmpty()
                        ? null
                        : to.getValue().plusDays(1).atStartOfDay(zone).toInstant());
    }

    private void remember() {
        var parameters = new HashMap<String, List<String>>();
        put(parameters, ACTION, action.getValue());
        put(parameters, ACTOR, actor.isEmpty() ? null : actor.getValue().id());
        put(parameters, SUBJECT, TypedText.of(subject.getValue()));
        put(parameters, FROM, from.getValue());
        put(parameters, TO, to.getValue());
        var query = new QueryParameters(parameters).getQueryString();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, query.isEmpty() ? "audit" : "audit?" + query));
    }

    private static void put(HashMap<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    /** What nobody knows any more still has its identifier. */
    private Component subject(AuditLine line) {
        var known = line.subject();
        if (known == null) {
            return new Code(line.entry().subject().toString());
        }
        if (known.path() == null) {
            return new Span(known.title());
        }
        var link = new Anchor(known.path(), known.title());
        link.setRouterIgnore(!known.path().startsWith("/app/"));
        return link;
    }

    private Component deed(AuditEntry entry) {
        var both = new Div(new Span(sentence(entry.action())));
        both.addClassName("two-lines");
        if (!entry.details().isEmpty()) {
            var details = entry.details().entrySet().stream()
                    .map(detail -> getTranslation(
                            "audit.detail",
                            worded("audit.detail." + detail.getKey(), detail.getKey()),
                            detail.getValue()))
                    .collect(Collectors.joining(" · "));
            var line = new Span(details);
            line.addClassName("secondary");
            both.add(line);
        }
        return both;
    }

    private String sentence(String code) {
        return worded("audit." + code, code);
    }

    /** A module may be newer than our sentences: its code still says something. */
    private String worded(String key, String code) {
        var text = messages.getMessage(key, null, code, getLocale());
        return text == null ? code : text;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
