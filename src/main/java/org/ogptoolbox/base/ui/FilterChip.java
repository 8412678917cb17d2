package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** A filter that is on or off, with the number of what it would show; it stays, and keeps the focus, when these change. */
public final class FilterChip extends Button {

    private final Span count = new Span();

    public FilterChip(String text, SerializableRunnable chosen) {
        count.addClassName("filter-count");
        setIcon(new Span(new Span(text), count));
        addClassName("filter-chip");
        addClickListener(click -> chosen.run());
    }

    public void show(String number, boolean on) {
        count.setText(number);
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
