package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ogptoolbox.workflow.WorkItemEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings work item events to the screens that are open, after the transaction that caused them has committed.
 *
 * <p>Vaadin's signals carry values: of two events at once a screen might see only the last. Hence a registry, one per
 * application, which a component leaves when it is detached. A plain listener with an after-commit callback and not a
 * {@code @TransactionalEventListener}, because Modulith would write each of those to its event registry, and a screen
 * that missed an event before a restart has nothing to catch up with.
 */
@org.springframework.stereotype.Component
public class WorkItemUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(WorkItemUpdates.class);

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    WorkItemUpdates() {}

    /**
     * Calls the reaction for every event while the component is attached, in its user interface and with its user. Two
     * events close together may come in either order: react by looking again at what is now.
     */
    public void follow(Component component, SerializableConsumer<WorkItemEvent> reaction) {
        component.getUI().filter(ui -> component.isAttached()).ifPresent(ui -> begin(component, ui, reaction));
        component.addAttachListener(attached -> begin(component, attached.getUI(), reaction));
    }

    private void begin(Component component, UI ui, SerializableConsumer<WorkItemEvent> reaction) {
        var follower = new Follower(component, ui, reaction);
        followers.add(follower);
        component.addDetachListener(detached -> {
            followers.remove(follower);
            detached.unregisterListener();
        });
    }

    @EventListener
    void on(WorkItemEvent event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(event);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(event);
            }
        });
    }

    /** In threads of their own: the person who acted does not wait for the screens of the others. */
    private void tell(WorkItemEvent event) {
        followers.forEach(follower -> executor.execute(() -> deliver(follower, event)));
    }

    private void deliver(Follower follower, WorkItemEvent event) {
        try {
            follower.ui().access(() -> {
                if (follower.component().isAttached()) {
                    follower.reaction().accept(event);
                }
            });
        } catch (UIDetachedException closed) {
            LOG.debug("A screen was closed before it could be told of {}", event, closed);
            followers.remove(follower);
        }
    }

    int followers() {
        return followers.size();
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }

    private record Follower(Component component, UI ui, SerializableConsumer<WorkItemEvent> reaction) {}
}
