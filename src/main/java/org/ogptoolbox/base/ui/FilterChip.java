package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** A filter that is on or off, with the number of what it would show. */
public final class FilterChip extends Button {

    public FilterChip(String text, String count, boolean on, SerializableRunnable chosen) {
        var number = new Span(count);
        number.addClassName("filter-count");
        setIcon(new Span(new Span(text), number));
        addClassName("filter-chip");
        getElement().setAttribute("aria-pressed", String.valueOf(on));
        addClickListener(click -> chosen.run());
    }
}
