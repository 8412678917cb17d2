package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.ogptoolbox.base.ui.WhenAway;

/**
 * Where a decision is made: at the lower edge of the window, however long the page is. What the chosen outcome needs
 * stands in its body, which can be folded away to read on.
 */
abstract class DecisionBar extends Composite<Section> {

    private final Span note = new Span();
    private final Button fold = new Button();
    private final Div body = new Div();

    DecisionBar(String title) {
        getContent().addClassName("decision");
        getContent().getElement().setAttribute("aria-label", title);
        note.addClassName("decision-note");
        note.getElement().setAttribute("role", "status");
        WhenAway.says(note, getTranslation("base.away.deed"));
        fold.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        fold.addClickListener(click -> fold(body.isVisible()));
        var head = new Div(new H3(title), note, fold);
        head.addClassName("decision-head");
        body.addClassName("decision-body");
        getContent().add(head);
        fold(false);
    }

    /** @param choice always seen */
    final void compose(Component choice, Component... rest) {
        body.add(rest);
        getContent().add(choice, body);
    }

    /** What stands beside the title. */
    final void note(String sentence) {
        note.setText(sentence);
    }

    /** Whether there is more than the choice. */
    final void foldable(boolean more) {
        fold.setVisible(more);
        if (!more) {
            fold(false);
        }
    }

    final void unfold() {
        fold(false);
    }

    private void fold(boolean away) {
        body.setVisible(!away);
        fold.setText(getTranslation(away ? "moderation.decision.unfold" : "moderation.decision.fold"));
        fold.setIcon((away ? VaadinIcon.CHEVRON_UP : VaadinIcon.CHEVRON_DOWN).create());
        fold.getElement().setAttribute("aria-expanded", String.valueOf(!away));
    }
}
