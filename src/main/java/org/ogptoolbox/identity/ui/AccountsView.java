package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountAdministration;

/** Everybody's accounts, for administrators. The search stands in the address of the page. */
@Route(value = "accounts", layout = MainLayout.class)
@Menu(title = "identity.accounts.title", order = 7, icon = "vaadin:users")
@RolesAllowed("ADMIN")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "search";

    private final transient AccountAdministration administration;
    private final transient Messages messages;
    private final TextField search = new TextField();
    private final Grid<Account> grid = new Grid<>();
    private final Span found = new Span();

    AccountsView(AccountAdministration administration, Messages messages) {
        this.administration = administration;
        this.messages = messages;
        addClassName("list-page");
        search.setLabel(getTranslation("identity.accounts.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(change.getValue());
                refresh();
            }
        });
        found.getElement().setAttribute("role", "status");
        var filters = new Div(search, found);
        filters.addClassName("filters");
        addColumns();
        add(new PageHeader(getPageTitle(), getTranslation("identity.accounts.introduction")), filters, grid);
    }

    private void addColumns() {
        grid.addComponentColumn(this::who)
                .setHeader(getTranslation("identity.name"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::roles)
                .setHeader(getTranslation("identity.accounts.roles"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("identity.accounts.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::edit)
                .setHeader(getTranslation("identity.accounts.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("identity.accounts.none"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        grid.setItems(
                query ->
                        administration
                                .search(search.getValue(), VaadinSpringDataHelpers.toSpringPageRequest(query))
                                .stream(),
                query -> (int) administration.count(search.getValue()));
        count();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count();
    }

    private void count() {
        found.setText(getTranslation("identity.accounts.found", administration.count(search.getValue())));
    }

    private void remember(String text) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        text.isBlank()
                                ? "accounts"
                                : "accounts?"
                                        + QueryParameters.simple(Map.of(SEARCH, text))
                                                .getQueryString()));
    }

    private Component who(Account account) {
        var email = new Span(account.email());
        email.addClassName("secondary");
        var both = new Div(new Span(account.name()), email);
        both.addClassName("two-lines");
        return both;
    }

    private Component roles(Account account) {
        var badges = new Div();
        badges.addClassName("badges");
        account.roles().stream()
                .sorted()
                .forEach(role -> badges.add(
                        new Badge(getTranslation(Messages.key(role)), Badge.Tone.NEUTRAL, RoleIcons.of(role))));
        return badges;
    }

    private Component state(Account account) {
        return account.enabled()
                ? new Badge(getTranslation("identity.accounts.open"), Badge.Tone.SUCCESS, VaadinIcon.CHECK)
                : new Badge(getTranslation("identity.accounts.closed"), Badge.Tone.WARNING, VaadinIcon.BAN);
    }

    private Component edit(Account account) {
        var button = new Button(
                getTranslation("identity.accounts.edit"),
                click -> new AccountDialog(account, administration, messages, this::refresh).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("identity.accounts.edit.label", account.name()));
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.accounts.title");
    }
}
