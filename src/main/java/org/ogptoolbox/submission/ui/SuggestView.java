package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.EntryNotFound;
import org.ogptoolbox.submission.Submissions;

/**
 * Where "Suggest a change" leads, from the public site, too: on to the wizard, with the reader's draft of the published
 * entry. Coming again finds the same draft, or the case that it became.
 */
@Route(value = "suggest/:" + SuggestView.ENTRY, layout = MainLayout.class)
@PermitAll
class SuggestView extends Div implements BeforeEnterObserver {

    static final String ENTRY = "entry";

    private final Submissions submissions;

    SuggestView(Submissions submissions) {
        this.submissions = submissions;
    }

    static RouterLink link(EntryId entry, String text, String label) {
        var link = new RouterLink(text, SuggestView.class, new RouteParameters(ENTRY, entry.toString()));
        link.getElement().setAttribute("aria-label", label);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var entry = EntryId.parse(event.getRouteParameters().get(ENTRY).orElse(""));
            WizardAddress.of(submissions.mine(submissions.edit(entry))).forward(event);
        } catch (IllegalArgumentException | EntryNotFound nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
