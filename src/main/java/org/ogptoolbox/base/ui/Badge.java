package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A status: colour, icon and word together, never colour alone. */
public class Badge extends Span {

    /** How good or urgent the status is. */
    public enum Tone {
        NEUTRAL,
        INFO,
        SUCCESS,
        WARNING,
        DANGER
    }

    public Badge(String text, Tone tone, VaadinIcon icon) {
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(text));
    }
}
