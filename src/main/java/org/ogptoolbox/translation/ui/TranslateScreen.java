package org.ogptoolbox.translation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.content.FieldTexts;
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The form of the step in which a translator brings an entry into one language. */
@org.springframework.stereotype.Component
class TranslateScreen implements TaskScreen {

    private final Translations translations;
    private final FieldTexts texts;
    private final Messages messages;

    TranslateScreen(Translations translations, FieldTexts texts, Messages messages) {
        this.translations = translations;
        this.texts = texts;
        this.messages = messages;
    }

    @Override
    public String key() {
        return Translations.TRANSLATE;
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        try {
            var workbench = translations.open(item.id());
            var locale = UI.getCurrent().getLocale();
            return new TranslationWorkbench(
                    item,
                    workbench,
                    field -> texts.label(workbench.kind(), field.pointer(), locale),
                    translations,
                    frame);
        } catch (DomainException problem) {
            var sentence = new Paragraph(messages.get(problem, UI.getCurrent().getLocale()));
            sentence.addClassName("form-problem");
            return new Div(sentence);
        }
    }
}
