package org.ogptoolbox.workflow;

import java.util.UUID;

/** Something happened to a work item. Published inside the transaction; listen after commit. */
public sealed interface WorkItemEvent {

    WorkItemId workItem();

    /** It waits for somebody now. */
    record Opened(WorkItemId workItem) implements WorkItemEvent {}

    /** Somebody took it, or gave it back. */
    record Assigned(WorkItemId workItem) implements WorkItemEvent {}

    /** It came into other hands, or out of somebody's, without their own click; {@link HandoverHistory#find} tells how. */
    record HandedOver(WorkItemId workItem, UUID handover) implements WorkItemEvent {}

    /** It was completed, or the process went on without it. */
    record Closed(WorkItemId workItem) implements WorkItemEvent {}

    /** It has waited long; whoever should act is reminded. */
    record Reminded(WorkItemId workItem) implements WorkItemEvent {}

    /** It has waited too long; the Etalab team may now act on it, too. */
    record Escalated(WorkItemId workItem) implements WorkItemEvent {}
}
