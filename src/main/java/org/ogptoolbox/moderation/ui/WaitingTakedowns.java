package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.content.TakedownDetails;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.moderation.PublishedEntries;

/** What waits for a second pair of eyes: confirmed by somebody else than who asked, or withdrawn. */
class WaitingTakedowns extends Section {

    private final transient PublishedEntries published;
    private final transient Accounts accounts;
    private final transient CurrentUser currentUser;
    private final Runnable changed;

    WaitingTakedowns(PublishedEntries published, Accounts accounts, CurrentUser currentUser, Runnable changed) {
        this.published = published;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.changed = changed;
        addClassName("takedowns");
    }

    void show(List<TakedownDetails> waiting) {
        removeAll();
        add(new H2(getTranslation("moderation.takedown.waiting", waiting.size())));
        if (waiting.isEmpty()) {
            add(new Paragraph(getTranslation("moderation.takedown.none-waits")));
            return;
        }
        var names =
                accounts.names(waiting.stream().map(TakedownDetails::askedBy).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.addClassName("cards");
        waiting.forEach(one -> list.add(card(one, names)));
        add(list);
    }

    private ListItem card(TakedownDetails one, Map<AccountId, String> names) {
        var title = new H3(new PublicLink(one.kind(), one.slug(), one.title()));
        var who = new Paragraph(getTranslation(
                "moderation.takedown.asked",
                names.getOrDefault(one.askedBy(), ""),
                Times.moment(one.askedAt(), getLocale()),
                getTranslation(Messages.key(one.reason()))));
        var text = new Paragraph(one.text().in(Language.nearest(getLocale())));
        text.addClassName("typed-text");
        var actions = new Div();
        actions.addClassNames("row", "tight", "page-actions");
        if (currentUser.require().id().equals(one.askedBy())) {
            var other = new Span(getTranslation("moderation.takedown.by-another"));
            other.addClassName("secondary");
            actions.add(other);
        } else {
            actions.add(confirm(one));
        }
        actions.add(withdraw(one));
        var card = new ListItem(title, who, text, actions);
        card.addClassName("card");
        return card;
    }

    private Button confirm(TakedownDetails one) {
        var button = new Button(
                getTranslation("moderation.takedown.confirm"),
                click -> new Question(
                                getTranslation("moderation.takedown.confirm.ask", one.title()),
                                getTranslation("moderation.takedown.confirm.text"),
                                getTranslation("moderation.takedown.confirm"),
                                confirmed -> act(
                                        () -> published.confirm(one.id()),
                                        getTranslation("moderation.takedown.done", one.title())),
                                getTranslation("moderation.announcements.cancel"))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button withdraw(TakedownDetails one) {
        return new Button(
                getTranslation("moderation.takedown.withdraw"),
                click -> new Question(
                                getTranslation("moderation.takedown.withdraw.ask", one.title()),
                                getTranslation("moderation.takedown.withdraw.text"),
                                getTranslation("moderation.takedown.withdraw"),
                                confirmed -> act(
                                        () -> published.withdraw(one.id()),
                                        getTranslation("moderation.takedown.withdrawn", one.title())),
                                getTranslation("moderation.announcements.cancel"))
                        .open());
    }

    private void act(Runnable deed, String done) {
        try {
            deed.run();
            Notices.success(done);
        } catch (DomainException refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
        }
        changed.run();
    }
}
