package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.submission.Submissions;

/** Where one chooses what to submit, or goes on with an earlier draft. */
@Route(value = "submit", layout = MainLayout.class)
@Menu(title = "submission.start.menu", order = 1, icon = "vaadin:plus-circle-o")
@PermitAll
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Submissions submissions;

    StartView(Submissions submissions) {
        this.submissions = submissions;
        addClassName("start-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var cards = new UnorderedList(
                card(Kind.TOOL, VaadinIcon.TOOLS),
                card(Kind.USE_CASE, VaadinIcon.BOOK),
                card(Kind.ORGANISATION, VaadinIcon.BUILDING_O),
                card(Kind.ACTION_PROPOSAL, VaadinIcon.HANDSHAKE));
        cards.addClassName("kind-cards");
        add(new PageHeader(getTranslation("submission.start.title"), getTranslation("submission.start.intro")));
        add(new EarlierDrafts(submissions.mine(0, EarlierDrafts.LOOKED_AT), null));
        add(cards);
    }

    private ListItem card(Kind kind, VaadinIcon icon) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var title = new H2();
        title.add(WizardAddress.blank(kind).link(getTranslation("submission.wizard.title." + kind.path())));
        var card = new ListItem(picture, title, new Paragraph(getTranslation("submission.start." + kind.path())));
        card.addClassName("kind-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submission.start.title");
    }
}
