package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;

/**
 * Says below a field how much of its longest text stands there, while it is typed. A text that is too long is neither cut
 * nor refused by the field: what was pasted stays, and can be shortened.
 */
@Tag("ogp-character-count")
@JsModule("./typing/character-count.ts")
public final class CharacterCount extends Component {

    /** Stands for the number in the sentences that the browser completes. */
    private static final String NUMBER = "#";

    private CharacterCount(int max) {
        getElement()
                .setAttribute("max", String.valueOf(max))
                .setAttribute("of", getTranslation("base.count.of", NUMBER, max))
                .setAttribute("over", getTranslation("base.count.over", NUMBER));
    }

    /**
     * In place of a help text of its own.
     *
     * @param help what else stands below the field; may be empty
     * @param max the longest text, in Unicode code points
     */
    public static void under(TextFieldBase<?, String> field, String help, int max) {
        var below = new Div(new CharacterCount(max));
        below.addClassName("counted");
        if (!help.isEmpty()) {
            below.addComponentAsFirst(new Span(help));
        }
        field.setHelperComponent(below);
    }
}
