package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryHtml;

/** A content as readers will see it, or would have seen it, in each language of the interface. */
class AsReadersSee extends Section {

    private final EntryHtml html;
    private final Content content;
    private final Div frame = new Div();

    AsReadersSee(EntryHtml html, Content content) {
        this.html = html;
        this.content = content;
        var language = new RadioButtonGroup<Language>();
        language.setLabel(getTranslation("submission.preview.language"));
        language.setItems(Language.INTERFACE);
        language.setItemLabelGenerator(item -> KnownLanguages.name(item, getLocale()));
        language.setValue(Language.nearest(getLocale()));
        language.addValueChangeListener(event -> render(event.getValue()));
        frame.addClassName("preview-frame");
        frame.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("submission.preview.region"));
        render(language.getValue());
        add(language, frame);
    }

    private void render(Language reader) {
        frame.removeAll();
        frame.getElement().setAttribute("lang", reader.tag());
        frame.add(new Html(html.article(content, reader)));
    }
}
