package org.ogptoolbox.site;

import java.util.ArrayList;
import java.util.List;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.springframework.stereotype.Component;

/** The way to a page, as its head shows it and as search engines read it. */
@Component
class Crumbs {

    private final Messages messages;

    Crumbs(Messages messages) {
        this.messages = messages;
    }

    /** @param steps after the home page, the page itself last */
    List<Crumb> to(Language reader, Crumb... steps) {
        var way = new ArrayList<Crumb>();
        way.add(of(reader, "site.home", ""));
        way.addAll(List.of(steps));
        return List.copyOf(way);
    }

    /** @param path within the language: {@code /tools} */
    Crumb of(Language reader, String key, String path) {
        return new Crumb(messages.get(key, reader.locale()), null, "/" + reader + path);
    }

    Crumb section(Language reader, String section) {
        return of(reader, "site.section." + section, "/" + section);
    }

    Crumb action(Language reader, int number) {
        return new Crumb(
                messages.get("site.actions.number", reader.locale(), number),
                null,
                "/" + reader + "/actions/" + number);
    }
}
