package org.ogptoolbox.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditFilter;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;

/** The whole trail, newest first, for administrators. The filters stand in the address of the page. */
@Route(value = "audit", layout = MainLayout.class)
@Menu(title = "audit.title", order = 9, icon = "vaadin:time-backward")
@RolesAllowed("ADMIN")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SUBJECT = "subject";
    private static final String ACTION = "action";

    private final transient AuditTrail trail;
    private final transient Accounts accounts;
    private final transient Messages messages;
    private final TextField subject = new TextField();
    private final ComboBox<String> action = new ComboBox<>();
    private final Grid<Row> grid = new Grid<>();

    /** One line of the grid: the entry with the name of who did it. */
    private record Row(AuditEntry entry, String actor) {}

    AuditView(AuditTrail trail, Accounts accounts, Messages messages) {
        this.trail = trail;
        this.accounts = accounts;
        this.messages = messages;
        addClassName("list-page");
        subject.setLabel(getTranslation("audit.subject"));
        subject.setClearButtonVisible(true);
        subject.setManualValidation(true);
        subject.setErrorMessage(getTranslation("audit.subject.wrong"));
        subject.addValueChangeListener(change -> filtered(change.isFromClient()));
        action.setLabel(getTranslation("audit.action"));
        action.setClearButtonVisible(true);
        action.setItemLabelGenerator(this::sentence);
        action.addValueChangeListener(change -> filtered(change.isFromClient()));
        var filters = new Div(action, subject);
        filters.addClassName("filters");
        addColumns();
        add(new PageHeader(getPageTitle(), getTranslation("audit.introduction")), filters, grid);
    }

    private void addColumns() {
        grid.addColumn(row -> Times.moment(row.entry().at(), getLocale()))
                .setHeader(getTranslation("audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Row::actor).setHeader(getTranslation("audit.actor"));
        grid.addComponentColumn(row -> deed(row.entry()))
                .setHeader(getTranslation("audit.action"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new Code(row.entry().subject().toString()))
                .setHeader(getTranslation("audit.subject"))
                .setAutoWidth(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("audit.none"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var known = trail.actions();
        var wanted = asked.getSingleParameter(ACTION).filter(known::contains).orElse(null);
        action.setItems(known);
        action.setValue(wanted);
        subject.setValue(asked.getSingleParameter(SUBJECT).orElse(""));
        grid.setItems(query -> rows(query.getOffset(), query.getLimit()));
    }

    private Stream<Row> rows(int offset, int size) {
        if (!subject.isEmpty() && subjectId().isEmpty()) {
            return Stream.empty();
        }
        var filter = new AuditFilter(subjectId().orElse(null), action.getValue());
        var entries = trail.page(filter, offset, size);
        var names = accounts.names(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.actor()))
                .distinct()
                .toList());
        return entries.stream().map(entry -> new Row(entry, name(entry.actor(), names)));
    }

    private String name(@Nullable AccountId actor, Map<AccountId, String> names) {
        return actor == null ? getTranslation("audit.actor.none") : names.getOrDefault(actor, "–");
    }

    private void filtered(boolean byPerson) {
        if (byPerson) {
            subject.setInvalid(!subject.isEmpty() && subjectId().isEmpty());
            remember();
            grid.getDataProvider().refreshAll();
        }
    }

    private Optional<UUID> subjectId() {
        var typed = subject.getValue().strip();
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    private void remember() {
        var parameters = new HashMap<String, List<String>>();
        if (action.getValue() != null) {
            parameters.put(ACTION, List.of(action.getValue()));
        }
        if (!subject.isEmpty()) {
            parameters.put(SUBJECT, List.of(subject.getValue().strip()));
        }
        var query = new QueryParameters(parameters).getQueryString();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, query.isEmpty() ? "audit" : "audit?" + query));
    }

    private Component deed(AuditEntry entry) {
        var both = new Div(new Span(sentence(entry.action())));
        both.addClassName("two-lines");
        if (!entry.details().isEmpty()) {
            var details = new StringBuilder();
            entry.details()
                    .forEach((name, value) ->
                            details.append(name).append(" = ").append(value).append("  "));
            var line = new Span(details.toString().strip());
            line.addClassName("secondary");
            both.add(line);
        }
        return both;
    }

    /** A module may be newer than our sentences: its code still says something. */
    private String sentence(String code) {
        var text = messages.getMessage("audit." + code, null, code, getLocale());
        return text == null ? code : text;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
