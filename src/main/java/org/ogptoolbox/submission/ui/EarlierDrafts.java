package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionState;

/** The drafts one may go on with instead of beginning anew; nothing when there is none. */
final class EarlierDrafts extends Aside {

    /** How many of the person's latest revisions are looked through for drafts. */
    static final int LOOKED_AT = 50;

    private static final int SHOWN = 3;

    /** @param kind only those of this kind; null for any */
    EarlierDrafts(List<RevisionDetails> mine, @Nullable Kind kind) {
        addClassName("earlier-drafts");
        var drafts = mine.stream()
                .filter(revision -> revision.state() == RevisionState.DRAFT)
                .filter(revision -> kind == null || revision.kind() == kind)
                .limit(SHOWN)
                .toList();
        setVisible(!drafts.isEmpty());
        var heading = new H2(getTranslation("submission.earlier.title"));
        heading.setId("earlier-drafts");
        getElement().setAttribute("aria-labelledby", "earlier-drafts");
        var list = new UnorderedList();
        drafts.forEach(draft -> list.add(item(draft)));
        add(heading, list);
    }

    private ListItem item(RevisionDetails draft) {
        var title = draft.content().title();
        var name = title.isBlank()
                ? getTranslation("submission.untitled." + draft.kind().path())
                : title;
        var saved = new Span(getTranslation("submission.earlier.saved", Times.moment(draft.updatedAt(), getLocale())));
        return new ListItem(WizardAddress.of(draft).link(name), new Span(" "), saved);
    }
}
