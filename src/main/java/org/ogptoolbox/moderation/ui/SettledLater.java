package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.moderation.SignOffFile;

/** The remarks with which it was approved all the same: who signs off should know them. */
class SettledLater extends Composite<Section> {

    SettledLater(Desk desk, SignOffFile file) {
        var later = file.history().said().stream()
                .filter(remark -> remark.settled() == FieldComment.Settled.LATER)
                .toList();
        setVisible(!later.isEmpty());
        getContent().addClassName("settled-later");
        var list = new UnorderedList();
        later.forEach(remark -> {
            var field = new Span(desk.fieldTexts().label(file.revision().kind(), remark.pointer(), getLocale()));
            field.addClassName("hint-field");
            var words = new Span(remark.text());
            words.addClassName("typed-text");
            var item = new ListItem(field, words);
            var answer = remark.answer();
            if (answer != null) {
                item.add(new Answer(answer));
            }
            list.add(item);
        });
        getContent().add(new H3(getTranslation("moderation.preview.remarks.later")), list);
    }
}
