package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;

/** Where one goes from a work item: to the list one came from, to the one before, to the one after. */
@org.springframework.stereotype.Component
class TaskWay {

    /** How many items others hold are stepped over on the way to the next that one can do. */
    private static final int STEPS = 20;

    private final WorkItems workItems;
    private final CurrentUser currentUser;

    TaskWay(WorkItems workItems, CurrentUser currentUser) {
        this.workItems = workItems;
        this.currentUser = currentUser;
    }

    /** The links above an item. */
    Nav links(WorkItem item, WorkItemQuery query, Component owner) {
        var nav = new Nav();
        nav.addClassName("task-way");
        nav.setAriaLabel(owner.getTranslation("workflow-ui.task.way"));
        nav.add(back(query, owner));
        if (hasInbox()) {
            workItems
                    .previous(query, item.id())
                    .ifPresent(other -> nav.add(link("workflow-ui.task.previous", other, query, owner)));
            workItems
                    .next(query, item.id())
                    .ifPresent(other -> nav.add(link("workflow-ui.task.next", other, query, owner)));
        }
        return nav;
    }

    /** The link to the list one came from; addresses, not classes, because both lists belong to other modules. */
    Anchor back(WorkItemQuery query, Component owner) {
        return hasInbox()
                ? new Anchor(InboxAddress.of(InboxAddress.PATH, query), owner.getTranslation("workflow-ui.task.inbox"))
                : new Anchor(TaskScreen.OWN, owner.getTranslation("workflow-ui.task.submissions"));
    }

    private static RouterLink link(String key, WorkItem item, WorkItemQuery query, Component owner) {
        var link = new RouterLink(
                owner.getTranslation(key),
                TaskView.class,
                new RouteParameters(TaskView.ITEM, item.id().toString()));
        link.setQueryParameters(InboxAddress.write(query));
        return link;
    }

    private boolean hasInbox() {
        return currentUser.find().stream()
                .map(Account::roles)
                .flatMap(Set::stream)
                .anyMatch(EnumSet.of(Role.MODERATOR, Role.TRANSLATOR, Role.ETALAB)::contains);
    }

    /**
     * After an item was completed: to the next one that is free or one's own, else to the list. Whoever has no inbox goes
     * to the case if it is theirs to see, else to the list of the screen.
     */
    void goOn(WorkItem done, String list, WorkItemQuery query, UI ui) {
        if (!hasInbox()) {
            var own = currentUser.id().filter(done.facts().submitter()::equals).isPresent();
            ui.navigate(own && list.equals(TaskScreen.OWN) ? list + "/" + done.caseId() : list);
            return;
        }
        following(done, query)
                .ifPresentOrElse(
                        next -> ui.navigate(TaskView.PATH + next.id(), InboxAddress.write(query)),
                        () -> ui.navigate(InboxAddress.PATH, InboxAddress.write(query)));
    }

    private Optional<WorkItem> following(WorkItem done, WorkItemQuery query) {
        return Stream.iterate(
                        workItems.next(query, done.id()),
                        Optional::isPresent,
                        found -> found.flatMap(item -> workItems.next(query, item.id())))
                .limit(STEPS)
                .flatMap(Optional::stream)
                .filter(item -> item.assignee() == null
                        || currentUser.id().filter(item.assignee()::equals).isPresent())
                .filter(item -> workItems.obstacle(item.id()).isEmpty())
                .findFirst();
    }
}
