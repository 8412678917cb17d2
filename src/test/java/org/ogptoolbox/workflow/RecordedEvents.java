package org.ogptoolbox.workflow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of work items as every listener does: when the deed is committed. */
class RecordedEvents {

    private final List<WorkItemEvent> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void hear(WorkItemEvent event) {
        heard.add(event);
    }

    List<WorkItemEvent> of(WorkItem item) {
        return heard.stream()
                .filter(event -> event.workItem().equals(item.id()))
                .toList();
    }
}
