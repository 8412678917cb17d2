package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.HomeContribution;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.PlannedPublications;
import org.ogptoolbox.moderation.PublishedEntries;
import org.ogptoolbox.workflow.Planned;
import org.springframework.core.annotation.Order;

/** On the start page of the Etalab team: how much is planned, what comes next, and whether a second pair of eyes is wanted. */
@Order(3)
@org.springframework.stereotype.Component
class PlannedNote implements HomeContribution {

    private static final int NEXT = 3;

    private final PlannedPublications plans;
    private final PublishedEntries published;
    private final CurrentUser currentUser;

    PlannedNote(PlannedPublications plans, PublishedEntries published, CurrentUser currentUser) {
        this.plans = plans;
        this.published = published;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> create() {
        if (!currentUser.require().has(Role.ETALAB)) {
            return Optional.empty();
        }
        var planned = plans.overview();
        var waiting = published.waiting().size();
        return planned.isEmpty() && waiting == 0 ? Optional.empty() : Optional.of(new Note(planned, waiting));
    }

    private static final class Note extends Section {

        Note(List<Planned> planned, int waiting) {
            addClassName("home-note");
            getElement().setAttribute("aria-label", getTranslation("moderation.home"));
            if (!planned.isEmpty()) {
                addPlanned(planned);
            }
            if (waiting > 0) {
                add(new Paragraph(new Anchor("published", getTranslation("moderation.home.second-pair", waiting))));
            }
        }

        private void addPlanned(List<Planned> planned) {
            var title = new H2(new Anchor("planned", getTranslation("moderation.home.planned", planned.size())));
            var next = new OrderedList();
            planned.stream().limit(NEXT).map(this::line).forEach(next::add);
            add(title, new Paragraph(getTranslation("moderation.home.next")), next);
        }

        private ListItem line(Planned one) {
            var when = new Span(Times.moment(one.when(), getLocale()));
            when.addClassName("secondary");
            return new ListItem(new Div(new Span(one.facts().title()), new Span(" · "), when));
        }
    }
}
