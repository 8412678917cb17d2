package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.MovableClock;

class SignInAttemptsTest {

    private final MovableClock clock = new MovableClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void afterAFewFailuresOneWaitsEverLonger() {
        fail(SignInAttempts.FREE_PER_ACCOUNT);
        assertThat(attempts.begin("a@b.org", "10.0.0.1")).isZero();
        assertThat(attempts.begin("a@b.org", "10.0.0.1")).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
        clock.moveAhead(Duration.ofSeconds(6));
        assertThat(attempts.begin("a@b.org", "10.0.0.1")).isZero();
        assertThat(attempts.begin("a@b.org", "10.0.0.1")).isGreaterThan(Duration.ofSeconds(8));
    }

    @Test
    void theWaitHasACeilingSoThatNoAccountIsLockedForGood() {
        for (int failure = 1; failure < 500; failure++) {
            assertThat(SignInAttempts.waitAfter(failure, SignInAttempts.FREE_PER_ACCOUNT))
                    .isLessThanOrEqualTo(SignInAttempts.LONGEST_WAIT);
        }
        fail(60);
        clock.moveAhead(SignInAttempts.LONGEST_WAIT.plusSeconds(1));
        assertThat(attempts.begin("a@b.org", "10.0.0.1")).isZero();
    }

    @Test
    void successForgetsTheAccountsFailures() {
        fail(SignInAttempts.FREE_PER_ACCOUNT);
        attempts.begin("a@b.org", "10.0.0.1");
        attempts.succeeded("a@b.org", "10.0.0.1");
        fail(SignInAttempts.FREE_PER_ACCOUNT);
        assertThat(attempts.begin("a@b.org", "10.0.0.1")).isZero();
    }

    /** A whole administration may come from one address. */
    @Test
    void successForgivesTheAddressToo() {
        for (int person = 0; person < 3 * SignInAttempts.FREE_PER_ADDRESS; person++) {
            assertThat(attempts.begin(person + "@b.org", "10.0.0.1")).isZero();
            attempts.succeeded(person + "@b.org", "10.0.0.1");
        }
    }

    @Test
    void whoTriesManyAccountsFromOneAddressWaitsToo() {
        for (int account = 0; account <= SignInAttempts.FREE_PER_ADDRESS; account++) {
            assertThat(attempts.begin(account + "@b.org", "10.0.0.1")).isZero();
        }
        assertThat(attempts.begin("another@b.org", "10.0.0.1")).isPositive();
        assertThat(attempts.begin("another@b.org", "10.0.0.2")).isZero();
    }

    @Test
    void attemptsWhileWaitingDoNotProlongTheWait() {
        fail(SignInAttempts.FREE_PER_ACCOUNT + 1);
        for (int again = 0; again < 50; again++) {
            assertThat(attempts.begin("a@b.org", "10.0.0.1")).isPositive();
        }
        clock.moveAhead(SignInAttempts.FIRST_WAIT.plusSeconds(1));
        assertThat(attempts.begin("a@b.org", "10.0.0.1")).isZero();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            attempts.begin("a@b.org", "10.0.0.1");
        }
    }
}
