package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;

/** What a line beside a form or a button says while the server cannot be reached: the browser alone knows, and shows it. */
public final class WhenAway {

    private WhenAway() {}

    public static void says(Component line, String sentence) {
        line.getElement().setAttribute("data-when-away", sentence);
    }
}
