package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryHtml;

/** The entry as its readers will see it, in each language of the interface. */
class ArticlePreview extends Composite<Section> {

    private final EntryHtml html;
    private final Content content;
    private final Div article = new Div();

    ArticlePreview(EntryHtml html, Content content) {
        this.html = html;
        this.content = content;
        getContent().addClassName("article-preview");
        getContent().getElement().setAttribute("aria-label", getTranslation("moderation.article"));
        article.addClassName("article-frame");
        var languages = new RadioButtonGroup<Language>(getTranslation("moderation.article.language"));
        languages.addClassName("article-languages");
        languages.setItems(Language.INTERFACE);
        languages.setItemLabelGenerator(language -> language.displayName(getLocale()));
        languages.addValueChangeListener(change -> show(change.getValue()));
        languages.setValue(Language.nearest(getLocale()));
        getContent().add(languages, article);
    }

    private void show(Language language) {
        article.removeAll();
        article.getElement().setAttribute("lang", language.tag());
        article.add(new Html(html.article(content, language)));
    }
}
