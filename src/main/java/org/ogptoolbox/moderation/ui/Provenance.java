package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.moderation.History;

/** Who submitted it, when, for the how manieth time; and what was decided and said before, where anything was. */
class Provenance extends Composite<Div> {

    Provenance(Desk desk, RevisionDetails revision, History history) {
        getContent().addClassName("provenance");
        var name = desk.accounts().names(java.util.List.of(revision.author())).getOrDefault(revision.author(), "");
        var at = history.submissions().isEmpty()
                ? revision.updatedAt()
                : history.submissions().getLast().at();
        getContent()
                .add(new Paragraph(
                        getTranslation("moderation.submitted", name, Times.moment(at, getLocale()), revision.round())));
        if (history.decided()) {
            var details = new Details(getTranslation("moderation.history"), new CaseHistory(desk, history));
            details.setOpened(true);
            getContent().add(details);
        }
    }
}
