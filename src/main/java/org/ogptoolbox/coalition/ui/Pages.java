package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.UUID;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionTitles;

/** What the screens of coalitions share: the addresses of public pages, ids in addresses, sections with a heading. */
final class Pages {

    private Pages() {}

    /** The public page of an entry, outside the application. */
    static Anchor entry(PublishedEntry entry, Locale reader) {
        var content = entry.content();
        var language = Language.nearest(reader);
        return outside("/" + language + "/" + content.kind().plural() + "/" + entry.slug(), content.title(language));
    }

    /** The public page of a collective action, by number and title. */
    static Anchor action(int number, ActionTitles titles, Locale reader) {
        var language = Language.nearest(reader);
        var title = titles.title(number)
                .flatMap(text -> text.resolve(language))
                .map(found -> ". " + found.text())
                .orElse("");
        return outside("/" + language + "/actions/" + number, number + title);
    }

    static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    /** The id in an address. @throws NotFoundException when it is none */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    static Section section(String heading) {
        var section = new Section(new H2(heading));
        section.addClassName("coalition-section");
        return section;
    }
}
