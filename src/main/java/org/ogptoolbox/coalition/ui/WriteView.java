package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.coalition.ConversationNotFound;
import org.ogptoolbox.coalition.Conversations;
import org.ogptoolbox.content.EntryId;

/** A first letter to those who answer for a contribution. */
@Route(value = "coalitions/write/:entry", layout = MainLayout.class)
@PermitAll
class WriteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ENTRY = "entry";

    private final transient Conversations conversations;

    WriteView(Conversations conversations) {
        this.conversations = conversations;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EntryId(Pages.id(event.getRouteParameters().get(ENTRY).orElse("")));
        try {
            var about = conversations.about(id);
            add(
                    new PageHeader(getPageTitle(), getTranslation("coalition.write.introduction")),
                    new Paragraph(Pages.entry(about, getLocale())),
                    new LetterForm("letter/" + id, getTranslation("coalition.write.send"), text -> {
                        var conversation = conversations.write(id, text);
                        Notices.success(getTranslation("coalition.write.sent"));
                        getUI().ifPresent(ui -> ui.navigate(
                                ConversationView.class,
                                new RouteParameters(ConversationView.ID, conversation.toString())));
                    }));
        } catch (ConversationNotFound nothing) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coalition.write.title");
    }
}
