package org.ogptoolbox.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.workflow.WorkItemEvent;
import org.ogptoolbox.workflow.WorkItemId;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Screens hear of work items when the deed is committed, and as long as they are open. */
class WorkItemUpdatesTest {

    private final WorkItemUpdates updates = new WorkItemUpdates();
    private final WorkItemEvent event = new WorkItemEvent.Opened(new WorkItemId(UUID.randomUUID()));
    private final List<WorkItemEvent> heard = new ArrayList<>();
    private final Div screen = new Div();

    @BeforeEach
    void open() {
        MockVaadin.setup();
        updates.follow(screen, heard::add);
        UI.getCurrent().add(screen);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        updates.close();
    }

    @Test
    void tellsAttachedScreens() {
        updates.on(event);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(heard).containsExactly(event);
        });
    }

    @Test
    void tellsOfWhatIsCommittedOnly() {
        var transactions = new TransactionTemplate(new NoResource());
        transactions.executeWithoutResult(status -> {
            updates.on(new WorkItemEvent.Closed(event.workItem()));
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> updates.on(event));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(heard).containsExactly(event);
        });
    }

    @Test
    void forgetsDetachedScreensAndFindsThemAgain() {
        UI.getCurrent().remove(screen);
        assertThat(updates.followers()).isZero();
        UI.getCurrent().add(screen);
        assertThat(updates.followers()).isEqualTo(1);
    }

    @Test
    void forgetsScreensWhoseWindowIsClosed() {
        VaadinSession.getCurrent().removeUI(UI.getCurrent());
        assertThat(updates.followers()).isZero();
    }

    private static final class NoResource extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
