package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;

/** The frame of pages before sign-in: the product's name, one card, the languages. */
@AnonymousAllowed
public class PlainLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    public PlainLayout(PageLanguage pageLanguage) {
        addClassName("plain-frame");
        var brand = new Anchor("/" + Language.nearest(getLocale()).tag(), getTranslation("base.product"));
        brand.setRouterIgnore(true);
        brand.addClassName("frame-brand");
        main.addClassName("plain-card");
        main.setId(SkipLink.TARGET);
        add(new Header(brand), main, new Footer(new LanguageSwitch(pageLanguage)));
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
