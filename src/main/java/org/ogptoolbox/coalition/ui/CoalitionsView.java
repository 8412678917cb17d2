package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Confirmations;
import org.ogptoolbox.coalition.Conversations;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.Matches;
import org.ogptoolbox.coalition.Progress;
import org.ogptoolbox.coalition.Speaker;
import org.ogptoolbox.coalition.Speakers;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;
import org.ogptoolbox.workflow.ui.WorkflowLabels;

/** What I contribute to collective actions, whom it could go together with, and what I asked and wrote. */
@Route(value = "coalitions", layout = MainLayout.class)
@Menu(title = "coalition.title", order = 2.5, icon = "vaadin:connect-o")
@PermitAll
class CoalitionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Of each sort; whoever has more has an inbox. */
    private static final int MOST = 20;

    private final transient Progress progress;
    private final transient Matches matches;
    private final transient JoinRequests joins;
    private final transient Conversations conversations;
    private final transient Speakers speakers;
    private final transient ActionTitles titles;
    private final transient WorkItems workItems;
    private final transient WorkflowLabels labels;

    CoalitionsView(
            Progress progress,
            Matches matches,
            JoinRequests joins,
            Conversations conversations,
            Speakers speakers,
            ActionTitles titles,
            WorkItems workItems,
            WorkflowLabels labels) {
        this.progress = progress;
        this.matches = matches;
        this.joins = joins;
        this.conversations = conversations;
        this.speakers = speakers;
        this.titles = titles;
        this.workItems = workItems;
        this.labels = labels;
        addClassNames("page", "coalitions-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        removeAll();
        var actions =
                Pages.outside("/" + Language.nearest(getLocale()) + "/actions", getTranslation("coalition.actions"));
        actions.addClassName("button-link");
        add(new PageHeader(getPageTitle(), getTranslation("coalition.introduction"), actions));
        var sections = Stream.of(waiting(), contributions(), matching(), requests(), letters(), organisations())
                .flatMap(List::stream)
                .toList();
        if (sections.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CONNECT_O,
                    getTranslation("coalition.empty.title"),
                    getTranslation("coalition.empty.text")));
        }
        sections.forEach(this::add);
    }

    /** What others ask of those who speak for an organisation: they need not have an inbox. */
    private List<Section> waiting() {
        var items = Stream.of(Confirmations.CONFIRM, JoinRequests.ANSWER)
                .flatMap(step -> workItems.page(WorkItemQuery.ALL.withStep(step), null, MOST).items().stream())
                .toList();
        return section(
                "coalition.waiting",
                "coalition.waiting.text",
                items,
                (WorkItem item) -> card(
                        new Anchor("tasks/" + item.id(), item.facts().title()),
                        new Span(labels.step(item, getLocale()))));
    }

    private List<Section> contributions() {
        return section("coalition.contributions", "coalition.contributions.text", progress.mine(), entry -> {
            var milestones = progress.milestones(entry);
            var open = (int) milestones.stream().filter(one -> one.open()).count();
            var report = new RouterLink(
                    getTranslation("coalition.report"),
                    ProgressView.class,
                    new RouteParameters(ProgressView.ENTRY, entry.id().toString()));
            report.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "coalition.report-on", entry.content().title(Language.nearest(getLocale()))));
            return card(
                    Pages.entry(entry, getLocale()),
                    new Span(getTranslation("coalition.milestones", milestones.size(), open)),
                    report);
        });
    }

    private List<Section> matching() {
        var mine = progress.mine().stream().map(PublishedEntry::id).toList();
        return section(
                "coalition.matches", "coalition.matches.text", matches.mine(), match -> new MatchCard(match, mine));
    }

    private List<Section> requests() {
        return section(
                "coalition.requests",
                "coalition.requests.text",
                joins.mine(),
                join -> new JoinCard(join, titles, this::withdraw, one -> LeaveDialog.open(one, this::leave)));
    }

    private void withdraw(UUID id) {
        var withdrawn = joins.withdraw(id);
        load();
        if (withdrawn) {
            Notices.success(getTranslation("coalition.withdrawn"));
        } else {
            Notices.failure(getTranslation("coalition.withdrawn.too-late"));
        }
    }

    private void leave(UUID id) {
        joins.leave(id);
        load();
        Notices.success(getTranslation("coalition.left"));
    }

    private List<Section> letters() {
        return section("coalition.letters", "coalition.letters.text", conversations.mine(), exchange -> {
            var last = exchange.letters().getLast();
            var link = new RouterLink(
                    exchange.about().content().title(Language.nearest(getLocale())),
                    ConversationView.class,
                    new RouteParameters(
                            ConversationView.ID, exchange.conversation().id().toString()));
            return card(
                    link,
                    new Span(getTranslation(
                            "coalition.letters.last",
                            exchange.names().getOrDefault(last.account(), ""),
                            Times.moment(last.sentAt(), getLocale()))));
        });
    }

    private List<Section> organisations() {
        return section(
                "coalition.organisations",
                "coalition.organisations.text",
                speakers.mine(),
                (Speaker speaker) -> card(
                        new Span(speaker.organisation()),
                        new Span(getTranslation("coalition.since", Times.day(speaker.since(), getLocale())))));
    }

    private <T> List<Section> section(
            String title,
            String text,
            List<T> items,
            com.vaadin.flow.function.SerializableFunction<T, Component> card) {
        if (items.isEmpty()) {
            return List.of();
        }
        var section = Pages.section(getTranslation(title));
        section.add(new Paragraph(getTranslation(text)));
        var list = new UnorderedList();
        list.addClassName("panels");
        items.forEach(item -> list.add(new ListItem(card.apply(item))));
        section.add(list);
        return List.of(section);
    }

    private static Div card(Component... parts) {
        var card = new Div(parts);
        card.addClassNames("panel", "coalition-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coalition.title");
    }
}
