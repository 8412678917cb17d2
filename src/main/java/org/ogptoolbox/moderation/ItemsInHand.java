package org.ogptoolbox.moderation;

import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** The work items that the current user has claimed: only on those one remarks and decides. */
@Component
class ItemsInHand {

    private final WorkItems workItems;
    private final CurrentUser currentUser;

    ItemsInHand(WorkItems workItems, CurrentUser currentUser) {
        this.workItems = workItems;
        this.currentUser = currentUser;
    }

    /**
     * The open item that the current user has.
     *
     * @throws WorkItemGone when it is closed, NotInHand when it is free or somebody else's
     */
    WorkItem require(WorkItemId id) {
        var item = workItems.get(id);
        if (!item.open()) {
            throw new WorkItemGone();
        }
        if (currentUser.id().filter(account -> account.equals(item.assignee())).isEmpty()) {
            throw new NotInHand();
        }
        return item;
    }

    static RevisionId revision(WorkItem item) {
        return new RevisionId(item.caseId().value());
    }
}
