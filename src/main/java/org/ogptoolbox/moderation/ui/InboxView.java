package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemEvent;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;
import org.ogptoolbox.workflow.ui.InboxAddress;
import org.ogptoolbox.workflow.ui.ItemText;
import org.ogptoolbox.workflow.ui.ItemTexts;
import org.ogptoolbox.workflow.ui.Keys;
import org.ogptoolbox.workflow.ui.WorkItemUpdates;
import org.ogptoolbox.workflow.ui.WorkflowLabels;

/** Everything that waits for the person, to be filtered, claimed and opened; the address says what is shown. */
@Route(value = InboxAddress.PATH, layout = MainLayout.class)
@Menu(title = "moderation.inbox", order = 3, icon = "vaadin:inbox")
@RolesAllowed({"MODERATOR", "TRANSLATOR", "ETALAB"})
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkItems workItems;
    private final ItemTexts texts;
    private final InboxFilters filters;
    private final InboxPages pages;
    private final InboxGrid grid;
    private final Div news = new Div();
    private final Div empty = new Div();

    private WorkItemQuery query = WorkItemQuery.ALL;

    InboxView(WorkItems workItems, ItemTexts texts, InboxNotes notes, WorkflowLabels labels, WorkItemUpdates updates) {
        this.workItems = workItems;
        this.texts = texts;
        filters = new InboxFilters(labels, this::ask);
        pages = new InboxPages(workItems, texts, notes, getLocale());
        grid = new InboxGrid(pages, item -> InboxAddress.of("tasks/" + item.id(), query), this::claim);
        addClassName("inbox");
        news.addClassName("inbox-news");
        news.getElement().setAttribute("role", "status");
        add(new PageHeader(getTranslation("moderation.inbox"), "", shortcutsButton()), filters, news, grid, empty);
        updates.follow(this, this::hear);
        Keys.listen(
                this,
                Map.of(
                        "j", () -> grid.move(1),
                        "ArrowDown", () -> grid.move(1),
                        "k", () -> grid.move(-1),
                        "ArrowUp", () -> grid.move(-1),
                        "Enter", () -> grid.selected().ifPresent(text -> open(text.item())),
                        "c", () -> grid.selected().filter(pages::claimable).ifPresent(this::claim),
                        "/", filters::focusText,
                        "?", () -> new ShortcutsDialog().open()));
    }

    private Button shortcutsButton() {
        var button = new Button(getTranslation("moderation.shortcuts"), VaadinIcon.KEYBOARD.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("inbox-shortcuts");
        button.addClickListener(click -> new ShortcutsDialog().open());
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = InboxAddress.read(event.getLocation().getQueryParameters());
        pages.ask(query);
        grid.deselectAll();
        showAgain();
    }

    private void ask(WorkItemQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(InboxAddress.PATH, InboxAddress.write(wanted)));
    }

    private void open(WorkItem item) {
        getUI().ifPresent(ui -> ui.navigate("tasks/" + item.id(), InboxAddress.write(query)));
    }

    private void showAgain() {
        filters.show(query, workItems.counts(query));
        grid.refresh();
        var nothing = pages.at(0).isEmpty();
        grid.setVisible(!nothing);
        empty.removeAll();
        empty.setVisible(nothing);
        if (nothing) {
            empty.add(filtered() ? nothingFound() : nothingWaits());
        }
    }

    private boolean filtered() {
        return !InboxAddress.write(query.withSort(WorkItemQuery.Sort.DUE))
                .getParameters()
                .isEmpty();
    }

    private EmptyState nothingFound() {
        var clear = new Button(
                getTranslation("moderation.inbox.clear"), click -> ask(WorkItemQuery.ALL.withSort(query.sort())));
        return new EmptyState(
                VaadinIcon.FILTER,
                getTranslation("moderation.inbox.none-found"),
                getTranslation("moderation.inbox.none-found.text"),
                clear);
    }

    private EmptyState nothingWaits() {
        return new EmptyState(
                VaadinIcon.COFFEE,
                getTranslation("moderation.inbox.empty"),
                getTranslation("moderation.inbox.empty.text"));
    }

    void claim(ItemText text) {
        try {
            workItems.claim(text.item().id());
            open(text.item());
        } catch (DomainException refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
            showAgain();
        }
    }

    /** What others did, shown without reloading and said aloud where a screen reader listens. */
    private void hear(WorkItemEvent event) {
        try {
            var item = workItems.get(event.workItem());
            var text = texts.of(item, getLocale());
            switch (event) {
                case WorkItemEvent.Opened opened ->
                    news(getTranslation("moderation.news.opened", text.title(), text.step()));
                case WorkItemEvent.Assigned assigned
                when !text.mine() ->
                    news(
                            text.free()
                                    ? getTranslation("moderation.news.freed", text.title())
                                    : getTranslation("moderation.news.taken", text.assignee(), text.title()));
                case WorkItemEvent.Escalated escalated ->
                    news(getTranslation("moderation.news.escalated", text.title()));
                default -> {}
            }
        } catch (WorkItemGone notForThisPerson) {
            news.removeAll();
        }
        showAgain();
    }

    private void news(String sentence) {
        news.setText(sentence);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.inbox");
    }
}
