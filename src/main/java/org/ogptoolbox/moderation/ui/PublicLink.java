package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Kind;

/** Leads to the public page of an entry, outside the application. */
class PublicLink extends Anchor {

    PublicLink(Kind kind, String slug, String title) {
        setHref("/" + Language.nearest(getLocale()) + "/" + kind.plural() + "/" + slug);
        setText(title);
        setRouterIgnore(true);
    }
}
