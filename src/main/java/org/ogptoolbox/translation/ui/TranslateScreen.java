package org.ogptoolbox.translation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The form of the step in which a translator brings an entry into one language. */
@org.springframework.stereotype.Component
class TranslateScreen implements TaskScreen {

    private final Translations translations;
    private final Messages messages;

    TranslateScreen(Translations translations, Messages messages) {
        this.translations = translations;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "translate";
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        try {
            return new TranslationWorkbench(item, translations.open(item.id()), translations, frame);
        } catch (DomainException problem) {
            var sentence = new Paragraph(messages.get(problem, UI.getCurrent().getLocale()));
            sentence.addClassName("form-problem");
            return new Div(sentence);
        }
    }
}
