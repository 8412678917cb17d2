package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every application page: header, the menu of what the person may open, and the page itself inside the
 * one {@code main} landmark (views must not bring another). Open to all, because each view says itself who may enter.
 */
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final SideNav menu = new SideNav();
    private List<MenuEntry> shown = List.of();
    private boolean opened;

    public MainLayout(PageLanguage pageLanguage, ObjectProvider<HeaderContribution> contributions) {
        setPrimarySection(Section.DRAWER);
        addClassName("frame");
        main.setId(SkipLink.TARGET);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        addToNavbar(header(contributions));
        addToDrawer(brand(), new Scroller(menu), drawerFooter(pageLanguage));
    }

    private Component header(ObjectProvider<HeaderContribution> contributions) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("base.menu.toggle"));
        var end = new Div();
        end.addClassName("frame-header-end");
        contributions.orderedStream().forEach(contribution -> end.add(contribution.create()));
        var header = new Header(new SkipLink(), toggle, end);
        header.addClassName("frame-header");
        return header;
    }

    private Component brand() {
        var link = new Anchor("", "");
        link.addClassName("frame-brand");
        link.add(new Span(getTranslation("base.product")));
        var brand = new com.vaadin.flow.component.html.Section(link);
        brand.getElement().setAttribute("aria-label", getTranslation("base.product"));
        return brand;
    }

    private Component drawerFooter(PageLanguage pageLanguage) {
        var site = new Anchor("/" + Language.nearest(getLocale()).tag(), getTranslation("base.public-site"));
        site.addComponentAsFirst(VaadinIcon.GLOBE.create());
        site.setRouterIgnore(true);
        site.addClassName("frame-site");
        var footer = new Footer(site, new LanguageSwitch(pageLanguage));
        footer.addClassName("frame-drawer-end");
        return footer;
    }

    /** Roles may have changed since the last page. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showMenu();
        focusPage();
    }

    /** Whoever came by the menu goes on in the page; a field that a view has focused keeps the focus. */
    private void focusPage() {
        if (opened) {
            main.getElement()
                    .executeJs("setTimeout(() => this.contains(document.activeElement)"
                            + " || this.focus({preventScroll: true}), 100)");
        }
        opened = true;
    }

    private void showMenu() {
        var entries = MenuConfiguration.getMenuEntries();
        if (!entries.equals(shown)) {
            shown = entries;
            menu.getElement().setAttribute("aria-label", getTranslation("base.menu"));
            menu.removeAll();
            entries.forEach(entry -> menu.addItem(item(entry)));
        }
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null && !entry.icon().isBlank()) {
            var icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        item.setMatchNested(true);
        return item;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
    }
}
