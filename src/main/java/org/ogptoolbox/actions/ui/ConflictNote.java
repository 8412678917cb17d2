package org.ogptoolbox.actions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Why something was not saved, read out at once; after a conflict also what stands there now. */
class ConflictNote extends Div {

    ConflictNote() {
        addClassName("form-problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void tell(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
        setVisible(true);
    }

    void tell(String sentence, List<String> saved) {
        tell(sentence);
        var list = new UnorderedList();
        saved.forEach(one -> list.add(new ListItem(one)));
        add(list, new Paragraph(getTranslation("actions.conflict.next")));
    }
}
