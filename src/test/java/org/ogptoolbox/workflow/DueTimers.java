package org.ogptoolbox.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.assertj.core.api.Assertions;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.ogptoolbox.MovableClock;

/** Plays the engine's executor: moves the clock, then runs what is due by it. */
class DueTimers {

    private final ManagementService management;
    private final MovableClock clock;

    DueTimers(ManagementService management, MovableClock clock) {
        this.management = management;
        this.clock = clock;
    }

    /** Moves the clock ahead and runs every timer that this made due, and those that they made due. */
    void after(Duration time) {
        clock.moveAhead(time);
        run();
    }

    void run() {
        var due = management.createTimerJobQuery().duedateLowerThan(now()).list();
        while (!due.isEmpty()) {
            for (var timer : due) {
                if (management.createTimerJobQuery().jobId(timer.getId()).count() > 0) {
                    management.moveTimerToExecutableJob(timer.getId());
                    management.executeJob(timer.getId());
                }
            }
            due = management.createTimerJobQuery().duedateLowerThan(now()).list();
        }
    }

    /** Runs what is due once, whether it fails or not, as the engine's executor does. */
    void attempt() {
        management.createTimerJobQuery().duedateLowerThan(now()).list().stream()
                .map(Job::getId)
                .forEach(management::moveTimerToExecutableJob);
        for (var job : management.createJobQuery().list()) {
            // A failure is the engine's to write down; executeJob throws it, too.
            var _ = Assertions.catchThrowable(() -> management.executeJob(job.getId()));
        }
    }

    private Date now() {
        return Date.from(Clock.offset(clock, Duration.ofSeconds(1)).instant());
    }
}
