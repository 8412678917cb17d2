package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The keys of the inbox, and what they do. */
class ShortcutsDialog extends Dialog {

    private static final List<String> DEEDS = List.of("down", "up", "open", "claim", "search", "help");

    ShortcutsDialog() {
        setHeaderTitle(getTranslation("moderation.shortcuts"));
        var list = new DescriptionList();
        list.addClassName("shortcuts");
        DEEDS.forEach(deed -> list.add(new Div(
                new DescriptionList.Term(key(deed)),
                new DescriptionList.Description(getTranslation("moderation.shortcut." + deed)))));
        add(list);
        getFooter().add(new Button(getTranslation("moderation.close"), click -> close()));
    }

    private static Span key(String deed) {
        var key = new Span(
                switch (deed) {
                    case "down" -> "j  ↓";
                    case "up" -> "k  ↑";
                    case "open" -> "⏎";
                    case "claim" -> "c";
                    case "search" -> "/";
                    default -> "?";
                });
        key.addClassName("shortcut-key");
        return key;
    }
}
