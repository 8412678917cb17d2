package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;

/** A page as somebody reads it and clicks through it. */
final class Visit {

    private Visit() {}

    static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    static String title() {
        return _get(H1.class).getText();
    }

    /** The part of the page below a heading. */
    static Section section(String heading) {
        return _find(Section.class).stream()
                .filter(section -> _find(section, H2.class).stream()
                        .anyMatch(title -> title.getText().equals(heading)))
                .findFirst()
                .orElseThrow();
    }

    static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }
}
