package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Single keys that do something on a page, for those who work on it all day. They rest while one types in a field or a
 * dialog is open; keys together with Ctrl, Alt or Meta stay the browser's.
 */
public final class Keys {

    private static final String FREE = """
            (() => {
                if (event.ctrlKey || event.altKey || event.metaKey || ![%s].includes(event.key)) return false;
                const from = event.composedPath()[0];
                if (from.closest && from.closest('input, textarea, select, [contenteditable], [role=combobox], \
            [role=listbox], [role=dialog], vaadin-text-area, vaadin-text-field')) return false;
                if (event.key === 'Enter' && from.closest && from.closest('a, button, vaadin-button, summary')) return false;
                if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return false;
                event.preventDefault();
                return true;
            })()""";

    private Keys() {}

    /** Does these deeds when their keys (as {@code KeyboardEvent.key} names them) are pressed, while the owner is shown. */
    public static void listen(Component owner, Map<String, SerializableRunnable> deeds) {
        owner.addAttachListener(attached -> begin(owner, attached.getUI(), deeds));
        owner.getUI().filter(ui -> owner.isAttached()).ifPresent(ui -> begin(owner, ui, deeds));
    }

    private static void begin(Component owner, UI ui, Map<String, SerializableRunnable> deeds) {
        var names = deeds.keySet().stream().map(key -> "'" + key + "'").collect(Collectors.joining(","));
        var registration = ui.getElement()
                .addEventListener("keydown", pressed -> {
                    var deed = deeds.get(pressed.getEventData().get("event.key").asString());
                    if (deed != null) {
                        deed.run();
                    }
                })
                .addEventData("event.key")
                .setFilter(FREE.formatted(names));
        owner.addDetachListener(detached -> {
            registration.remove();
            detached.unregisterListener();
        });
    }
}
