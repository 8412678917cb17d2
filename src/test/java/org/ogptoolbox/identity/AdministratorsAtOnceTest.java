package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two administrators who take each other away at the same moment: one of them stays. */
@IntegrationTest
class AdministratorsAtOnceTest {

    private static final int ROUNDS = 6;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentUser currentUser;

    @Test
    void eachTakesTheOthersRole() throws Exception {
        oneIsLeft((all, other) -> all.giveRoles(other, Set.of(Role.CONTRIBUTOR)));
    }

    @Test
    void eachClosesTheOthersAccount() throws Exception {
        oneIsLeft(AccountAdministration::disable);
    }

    private void oneIsLeft(BiConsumer<AccountAdministration, AccountId> deed) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var one = administrator();
            var other = administrator();
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var done = threads.invokeAll(List.<Callable<Boolean>>of(
                        () -> attempt(together, one, other, deed), () -> attempt(together, other, one, deed)));
                assertThat(Stream.of(done.get(0).get(), done.get(1).get()).filter(Boolean::booleanValue))
                        .as("of two at once, one is in time")
                        .hasSize(1);
            }
            assertThat(Stream.of(one, other)
                            .map(id -> accounts.find(id).orElseThrow())
                            .filter(account -> account.enabled() && account.has(Role.ADMIN)))
                    .hasSize(1);
        }
    }

    private boolean attempt(
            CyclicBarrier together, AccountId one, AccountId other, BiConsumer<AccountAdministration, AccountId> deed) {
        return currentUser.callAs(one, () -> {
            try {
                together.await(10, TimeUnit.SECONDS);
                deed.accept(administration, other);
                return true;
            } catch (AccessDeniedException tooLate) {
                return false;
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    private AccountId administrator() {
        return accounts.create(
                "Admin",
                UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(Role.ADMIN),
                Set.of(),
                Language.ENGLISH);
    }
}
