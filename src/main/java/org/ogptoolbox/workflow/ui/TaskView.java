package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemEvent;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;

/** One work item: what it is, who has it, and the form of its step. */
@Route(value = TaskView.PATH + ":" + TaskView.ITEM, layout = MainLayout.class)
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "tasks/";
    static final String ITEM = "item";

    private final WorkItems workItems;
    private final ItemTexts texts;
    private final TaskScreens screens;
    private final TaskEndings endings;
    private final TaskPicture picture;
    private final TaskWay way;
    private final HandOvers handOvers;

    private final TaskHeader header = new TaskHeader(this::claim, this::release);
    private final TaskNotice notice = new TaskNotice();
    private final HandoverList handedOver = new HandoverList();
    private final Section screen = new Section();

    private WorkItemQuery query = WorkItemQuery.ALL;
    private String title = "";
    private @Nullable WorkItem item;

    TaskView(
            WorkItems workItems,
            ItemTexts texts,
            TaskScreens screens,
            TaskEndings endings,
            TaskPicture picture,
            TaskWay way,
            HandOvers handOvers,
            WorkItemUpdates updates) {
        this.workItems = workItems;
        this.texts = texts;
        this.screens = screens;
        this.endings = endings;
        this.picture = picture;
        this.way = way;
        this.handOvers = handOvers;
        addClassName("task-view");
        screen.addClassName("task-screen");
        updates.follow(this, this::lookAgain);
        Keys.listen(this, Map.of("c", this::claimIfFree));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = InboxAddress.read(event.getLocation().getQueryParameters());
        removeAll();
        item = null;
        notice.clear();
        try {
            show(workItems.get(id(event)));
        } catch (WorkItemGone gone) {
            title = getTranslation("workflow-ui.task.gone");
            add(endings.gone(way.back(query, this), getLocale()));
        }
    }

    private static WorkItemId id(BeforeEnterEvent event) {
        try {
            return WorkItemId.parse(event.getRouteParameters().get(ITEM).orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void show(WorkItem found) {
        title = texts.of(found, getLocale()).title();
        if (!found.open()) {
            add(endings.closed(found, way.back(query, this), getLocale()));
            return;
        }
        item = found;
        add(way.links(found, query, this), header, handedOver, notice, picture.of(found.caseId(), getLocale()), screen);
        showHeader(found);
        openScreen(found);
    }

    private String list(WorkItem done) {
        return screens.find(done.screen()).map(TaskScreen::list).orElse(TaskScreen.OWN);
    }

    private void showHeader(WorkItem found) {
        var obstacle = found.open() ? workItems.obstacle(found.id()) : Optional.<String>empty();
        header.show(
                texts.of(found, getLocale()),
                obstacle.map(key -> getTranslation(key)).orElse(null),
                handOvers.buttons(found, getLocale(), this::handedOver));
        handedOver.show(handOvers.history(found, getLocale()));
    }

    /** Screens follow the event as well; the person who did it need not wait for that. */
    private void handedOver() {
        var before = item;
        if (before != null) {
            lookAgain(new WorkItemEvent.Assigned(before.id()));
        }
    }

    private void openScreen(WorkItem found) {
        screen.removeAll();
        screen.add(screens.find(found.screen())
                .map(form -> form.open(found, new Frame()))
                .orElseGet(() -> endings.noScreen(found, getLocale())));
    }

    private void claimIfFree() {
        if (item != null && item.open() && item.assignee() == null) {
            claim();
        }
    }

    private void claim() {
        var wanted = Objects.requireNonNull(item);
        try {
            item = workItems.claim(wanted.id());
            showHeader(item);
            openScreen(item);
            notice.tell(getTranslation("workflow-ui.task.claimed"));
        } catch (DomainException refused) {
            lookAgain(new WorkItemEvent.Assigned(wanted.id()));
            notice.warn(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private void release() {
        var held = Objects.requireNonNull(item);
        try {
            workItems.release(held.id());
            item = workItems.get(held.id());
            showHeader(item);
            openScreen(item);
            notice.tell(getTranslation("workflow-ui.task.released"));
        } catch (DomainException refused) {
            lookAgain(new WorkItemEvent.Assigned(held.id()));
            notice.warn(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    /** Somebody did something: tells what, and leaves the form, with whatever was typed into it, as it is. */
    private void lookAgain(WorkItemEvent event) {
        var before = item;
        if (before == null || !before.open() || !before.id().equals(event.workItem())) {
            return;
        }
        try {
            var now = workItems.get(before.id());
            if (now.equals(before)) {
                return;
            }
            item = now;
            showHeader(now);
            notice.changed(before, now, texts);
            if (texts.of(now, getLocale()).mine()) {
                openScreen(now);
            }
        } catch (WorkItemGone gone) {
            notice.warn(getTranslation("workflow-ui.task.went-on-now"));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** What the form may ask of this view. */
    private final class Frame implements TaskScreen.Frame {

        @Override
        public boolean mayAct() {
            var now = item;
            return now != null && now.open() && texts.of(now, getLocale()).mine();
        }

        @Override
        public void completed(String message) {
            var done = Objects.requireNonNull(item);
            item = null;
            Notices.success(message);
            getUI().ifPresent(ui -> way.goOn(done, list(done), query, ui));
        }
    }
}
