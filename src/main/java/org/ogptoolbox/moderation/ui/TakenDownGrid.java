package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.content.TakedownDetails;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.moderation.PublishedEntries;

/** What is taken down, why, since when and by whom; each can be published again. */
class TakenDownGrid extends Grid<TakedownDetails> {

    private final transient PublishedEntries published;
    private final transient Accounts accounts;
    private final Runnable changed;
    private Map<AccountId, String> names = Map.of();

    TakenDownGrid(PublishedEntries published, Accounts accounts, Runnable changed) {
        this.published = published;
        this.accounts = accounts;
        this.changed = changed;
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addComponentColumn(one -> new PublicLink(one.kind(), one.slug(), one.title()))
                .setKey("title")
                .setHeader(getTranslation("moderation.takedown.what"))
                .setFlexGrow(3);
        addComponentColumn(this::why)
                .setKey("why")
                .setHeader(getTranslation("moderation.takedown.why"))
                .setFlexGrow(4);
        addColumn(one -> day(one.inForceAt()))
                .setHeader(getTranslation("moderation.takedown.since"))
                .setFlexGrow(1);
        addColumn(one -> names.getOrDefault(one.askedBy(), ""))
                .setHeader(getTranslation("moderation.planned.by"))
                .setFlexGrow(1);
        addComponentColumn(this::again)
                .setKey("action")
                .setHeader(getTranslation("moderation.takedown.action"))
                .setFlexGrow(2);
        setEmptyStateText(getTranslation("moderation.takedown.none-taken-down"));
    }

    void show(List<TakedownDetails> all) {
        names = accounts.names(all.stream().map(TakedownDetails::askedBy).collect(Collectors.toSet()));
        setItems(all);
    }

    private Component why(TakedownDetails one) {
        var text = new Span(one.text().in(Language.nearest(getLocale())));
        text.addClassName("secondary");
        var both = new Div(new Span(getTranslation(Messages.key(one.reason()))), text);
        both.addClassName("two-lines");
        return both;
    }

    private String day(@Nullable Instant since) {
        return since == null ? "" : Times.day(since, getLocale());
    }

    private Component again(TakedownDetails one) {
        var button = new Button(getTranslation("moderation.takedown.again"), click -> ask(one));
        button.setAriaLabel(getTranslation("moderation.takedown.again-this", one.title()));
        return button;
    }

    private void ask(TakedownDetails one) {
        new Question(
                        getTranslation("moderation.takedown.again.ask", one.title()),
                        getTranslation("moderation.takedown.again.text"),
                        getTranslation("moderation.takedown.again"),
                        confirm -> publishAgain(one),
                        getTranslation("moderation.announcements.cancel"))
                .open();
    }

    private void publishAgain(TakedownDetails one) {
        try {
            published.publishAgain(one.entry());
            Notices.success(getTranslation("moderation.takedown.again.done", one.title()));
        } catch (DomainException refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
        }
        changed.run();
    }
}
