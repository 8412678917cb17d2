package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.HomeContribution;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;

/** Where one lands after signing in: what there is to do. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient Messages messages;

    private final transient ObjectProvider<HomeContribution> contributions;

    HomeView(CurrentUser currentUser, Messages messages, ObjectProvider<HomeContribution> contributions) {
        this.currentUser = currentUser;
        this.messages = messages;
        this.contributions = contributions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = currentUser.require();
        removeAll();
        add(new PageHeader(
                getTranslation("identity.home.greeting", account.name()),
                getTranslation("identity.home.introduction")));
        contributions
                .orderedStream()
                .forEach(contribution -> contribution.create().ifPresent(this::add));
        var cards = new UnorderedList();
        cards.addClassName("cards");
        MenuConfiguration.getMenuEntries().forEach(entry -> cards.add(card(entry)));
        add(cards);
    }

    private ListItem card(MenuEntry entry) {
        var path = entry.path().replaceAll("^/+", "");
        var title = new H2(getTranslation(entry.title()));
        var link = new Anchor(path, title);
        if (entry.icon() != null && !entry.icon().isBlank()) {
            var icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            link.addComponentAsFirst(icon);
        }
        link.add(new Paragraph(about(path)));
        link.addClassName("card");
        return new ListItem(link);
    }

    /** What one does there; a page without such a sentence has its title only. */
    private String about(String path) {
        var text = messages.getMessage("identity.home.card." + path, null, "", getLocale());
        return text == null ? "" : text;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.home.title");
    }
}
