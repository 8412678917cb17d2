package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Entries;

/** Entries that may be the same, shown while the name is typed, before the work is done. */
final class SimilarEntries extends Div {

    SimilarEntries() {
        addClassName("similar-entries");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<Entries.Match> matches) {
        removeAll();
        setClassName("found", !matches.isEmpty());
        if (matches.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        matches.forEach(match -> list.add(new ListItem(mention(match))));
        var title = new Paragraph(getTranslation("submission.similar.title", matches.size()));
        title.addClassName("similar-title");
        add(title, list, new Paragraph(getTranslation("submission.similar.hint")));
    }

    private Span mention(Entries.Match match) {
        var slug = match.slug();
        if (!match.published() || slug.isEmpty()) {
            return new Span(getTranslation("submission.similar.unpublished", match.title()));
        }
        var address =
                "/" + Language.nearest(getLocale()).tag() + "/" + match.kind().plural() + "/" + slug.get();
        var link = new Anchor(address, match.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("router-ignore", true);
        return new Span(
                link,
                new Span(" " + getTranslation("submission.similar.new-window") + " "),
                SuggestView.link(
                        match.id(),
                        getTranslation("submission.suggest"),
                        getTranslation("submission.suggest.to", match.title())));
    }
}
