package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
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
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.stream.Stream;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.NarrowGrid;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountListing;
import org.ogptoolbox.identity.Invitations;
import org.ogptoolbox.identity.Role;

/** Everybody's accounts, for administrators. The search stands in the address of the page. */
@Route(value = "accounts", layout = MainLayout.class)
@Menu(title = "identity.accounts.title", order = 7, icon = "vaadin:users")
@RolesAllowed("ADMIN")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "search";
    private static final String ROLE = "role";

    private final transient AccountAdministration administration;
    private final transient Messages messages;
    private final TextField search = new TextField();
    private final Select<Role> role = new Select<>();
    private final Grid<AccountListing> grid = new Grid<>();
    private final Span found = new Span();
    private final PendingInvitations pending;

    AccountsView(AccountAdministration administration, Invitations invitations, Messages messages) {
        this.administration = administration;
        this.messages = messages;
        pending = new PendingInvitations(invitations, messages);
        addClassName("list-page");
        search.setLabel(getTranslation("identity.accounts.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filtered();
            }
        });
        role.setLabel(getTranslation("identity.accounts.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(
                one -> one == null ? getTranslation("identity.accounts.any-role") : getTranslation(Messages.key(one)));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("identity.accounts.any-role"));
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filtered();
            }
        });
        var invite = new Button(
                getTranslation("identity.invite"),
                VaadinIcon.ENVELOPE_O.create(),
                click -> new InvitationDialog(invitations, messages, pending::refresh).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        found.getElement().setAttribute("role", "status");
        var filters = new Div(search, role, found, invite);
        filters.addClassName("filters");
        addColumns();
        add(new PageHeader(getPageTitle(), getTranslation("identity.accounts.introduction")), filters, pending, grid);
    }

    private void addColumns() {
        grid.addComponentColumn(row -> who(row.account()))
                .setHeader(getTranslation("identity.name"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> roles(row.account()))
                .setHeader(getTranslation("identity.accounts.roles"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.lastSignIn() == null
                        ? getTranslation("identity.accounts.never")
                        : Times.moment(row.lastSignIn(), getLocale()))
                .setHeader(getTranslation("identity.accounts.last-sign-in"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> state(row.account()))
                .setHeader(getTranslation("identity.accounts.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> edit(row.account()))
                .setHeader(getTranslation("identity.accounts.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        NarrowGrid.stack(grid);
        grid.setEmptyStateText(getTranslation("identity.accounts.none"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter(SEARCH).orElse(""));
        role.setValue(asked.getSingleParameter(ROLE)
                .flatMap(code -> Stream.of(Role.values())
                        .filter(one -> one.name().equals(code))
                        .findFirst())
                .orElse(null));
        grid.setItems(
                query -> administration
                        .search(search.getValue(), role.getValue(), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream(),
                query -> (int) administration.count(search.getValue(), role.getValue()));
        count();
    }

    private void filtered() {
        remember();
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count();
    }

    private void count() {
        found.setText(
                getTranslation("identity.accounts.found", administration.count(search.getValue(), role.getValue())));
    }

    private void remember() {
        var parameters = new HashMap<String, String>();
        if (TypedText.visible(search.getValue())) {
            parameters.put(SEARCH, search.getValue());
        }
        if (role.getValue() != null) {
            parameters.put(ROLE, role.getValue().name());
        }
        var query = QueryParameters.simple(parameters).getQueryString();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, query.isEmpty() ? "accounts" : "accounts?" + query));
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
