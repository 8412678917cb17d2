package org.ogptoolbox.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditTrailTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID subject = UUID.randomUUID();

    @Test
    void everyRowTellsWhoDidWhatInOrder() {
        var person = account(Role.MODERATOR);
        write("revision.submitted", Map.of());
        currentUser.callAs(person, () -> {
            write("review.decided", Map.of("outcome", "approve", "step", "review"));
            return true;
        });
        assertThat(trail.of(subject))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.action()).isEqualTo("revision.submitted");
                            assertThat(first.actor()).isNull();
                        },
                        second -> {
                            assertThat(second.actor()).isEqualTo(person);
                            assertThat(second.details())
                                    .containsEntry("outcome", "approve")
                                    .hasSize(2);
                        });
    }

    @Test
    void aDeedThatFailsLeavesNoTrace() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.record("revision.submitted", subject, Map.of());
                    throw new IllegalStateException("The deed failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(trail.of(subject)).isEmpty();
    }

    @Test
    void withoutATransactionNothingIsWritten() {
        assertThatThrownBy(() -> trail.record("revision.submitted", subject, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void administratorsPageThroughIt() {
        write("test.first", Map.of());
        write("test.second", Map.of());
        write("test.first", Map.of());
        currentUser.callAs(account(Role.ADMIN), () -> {
            var all = trail.page(AuditFilter.ALL.of(subject), 0, 10);
            assertThat(all).extracting(AuditEntry::action).containsExactly("test.first", "test.second", "test.first");
            assertThat(trail.page(AuditFilter.ALL.of(subject).doing("test.first"), 1, 10))
                    .containsExactly(all.get(2));
            assertThat(trail.page(AuditFilter.ALL.doing("test.second"), 0, 10)).contains(all.get(1));
            return assertThat(trail.actions()).contains("test.first", "test.second");
        });
        assertThatThrownBy(() -> currentUser.callAs(account(Role.ETALAB), () -> trail.actions()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void write(String action, Map<String, String> details) {
        transaction.executeWithoutResult(status -> trail.record(action, subject, details));
    }

    private AccountId account(Role role) {
        return accounts.create(
                "Somebody",
                UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(role),
                Set.of(),
                Language.ENGLISH);
    }
}
