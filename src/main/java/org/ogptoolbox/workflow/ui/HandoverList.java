package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How an item came into other hands before. */
class HandoverList extends Composite<UnorderedList> {

    HandoverList() {
        getContent().addClassName("task-handovers");
    }

    void show(List<String> sentences) {
        getContent().removeAll();
        getContent().setVisible(!sentences.isEmpty());
        sentences.forEach(sentence -> {
            var item = new ListItem(sentence);
            item.addClassName("typed-text");
            getContent().add(item);
        });
    }
}
