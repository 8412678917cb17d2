package org.ogptoolbox.translation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ogptoolbox.base.Language;

/** A text that this browser kept, beside another one that was saved since. */
class KeptText extends Div {

    KeptText() {
        addClassName("translation-previous");
        setVisible(false);
    }

    void offer(String text, Language language, Runnable use, Runnable leave) {
        removeAll();
        var quoted = new Paragraph(text);
        quoted.addClassName("typed-text");
        quoted.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        add(
                new Paragraph(getTranslation("translation.kept")),
                quoted,
                button("translation.kept.use", use),
                button("translation.kept.leave", leave));
        setVisible(true);
    }

    private Button button(String label, Runnable deed) {
        var button = new Button(getTranslation(label), click -> {
            setVisible(false);
            deed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
