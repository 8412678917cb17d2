package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.coalition.ConversationNotFound;
import org.ogptoolbox.coalition.Conversations;
import org.ogptoolbox.coalition.Letter;

/** The letters of one conversation, and the next one. */
@Route(value = "coalitions/conversations/:id", layout = MainLayout.class)
@PermitAll
class ConversationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient Conversations conversations;

    ConversationView(Conversations conversations) {
        this.conversations = conversations;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(Pages.id(event.getRouteParameters().get(ID).orElse("")));
    }

    private void load(UUID id) {
        removeAll();
        try {
            var exchange = conversations.get(id);
            var letters = new OrderedList();
            letters.addClassNames("panels", "letters");
            exchange.letters()
                    .forEach(letter -> letters.add(item(letter, exchange.names().getOrDefault(letter.account(), ""))));
            add(
                    new PageHeader(getPageTitle(), getTranslation("coalition.conversation.introduction")),
                    new Paragraph(Pages.entry(exchange.about(), getLocale())),
                    letters,
                    new LetterForm("answer-letter/" + id, getTranslation("coalition.conversation.answer"), text -> {
                        conversations.answer(id, text);
                        Notices.success(getTranslation("coalition.write.sent"));
                        load(id);
                    }),
                    new RouterLink(getTranslation("coalition.back"), CoalitionsView.class));
        } catch (ConversationNotFound nothing) {
            throw new NotFoundException();
        }
    }

    private ListItem item(Letter letter, String name) {
        var head = new Span(
                getTranslation("coalition.conversation.head", name, Times.moment(letter.sentAt(), getLocale())));
        head.addClassName("secondary");
        var text = new Paragraph(letter.text());
        text.addClassName("letter-text");
        var item = new ListItem(head, text);
        item.addClassName("panel");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coalition.conversation.title");
    }
}
