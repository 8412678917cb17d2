package org.ogptoolbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.flowable.engine.ManagementService;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;

/** The people of a story, with the roles of the demo accounts, and the time that passes between what they do. */
public class Cast {

    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final ManagementService engine;
    private final MovableClock clock;

    public final AccountId contributor;
    public final AccountId moderator;
    public final AccountId moderator2;
    public final AccountId translator;
    public final AccountId etalab;

    /** Moderates and belongs to the Etalab team: to be kept from doing both in one case. */
    public final AccountId both;

    public Cast(Accounts accounts, CurrentUser currentUser, ManagementService engine, MovableClock clock) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.engine = engine;
        this.clock = clock;
        contributor = arrives("Camille", Role.CONTRIBUTOR);
        moderator = arrives("Mia", Role.MODERATOR);
        moderator2 = arrives("Moussa", Role.MODERATOR);
        translator = arrives("Tomás", Role.TRANSLATOR);
        etalab = arrives("Étienne", Role.ETALAB);
        both = arrives("Bao", Role.MODERATOR, Role.ETALAB);
    }

    private AccountId arrives(String name, Role... roles) {
        var email = roles[0].name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@test.example";
        var languages = roles[0] == Role.TRANSLATOR ? Set.copyOf(Language.INTERFACE) : Set.<Language>of();
        return accounts.create(name, email, "correct horse battery", Set.of(roles), languages, Language.ENGLISH);
    }

    public <T> T as(AccountId person, Supplier<T> deed) {
        return currentUser.callAs(person, deed);
    }

    public void does(AccountId person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return true;
        });
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves the clock ahead and plays the engine's executor until nothing is due. */
    public void timePasses(Duration time) {
        clock.moveAhead(time);
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(timer -> {
                if (engine.createTimerJobQuery().jobId(timer).count() > 0) {
                    engine.executeJob(engine.moveTimerToExecutableJob(timer).getId());
                }
            });
        }
    }

    private java.util.List<String> due() {
        return engine.createTimerJobQuery().duedateLowerThan(Date.from(now().plusSeconds(1))).list().stream()
                .map(timer -> timer.getId())
                .toList();
    }
}
