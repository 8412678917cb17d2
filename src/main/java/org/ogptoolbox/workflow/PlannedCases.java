package org.ogptoolbox.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is planned: cases that wait for a moment a person chose. It can be seen, moved, let go at once and taken back; all
 * of it on what the engine keeps of a running case, so that cases of older versions of a definition take part, too.
 */
@Service
@PreAuthorize("hasRole('ETALAB')")
public class PlannedCases {

    private final PlanTimers timers;
    private final CaseRows cases;
    private final WorkItemRows items;
    private final SeparationOfDuties duties;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final CurrentUser currentUser;

    PlannedCases(
            PlanTimers timers,
            CaseRows cases,
            WorkItemRows items,
            SeparationOfDuties duties,
            RuntimeService runtime,
            ManagementService management,
            CurrentUser currentUser) {
        this.timers = timers;
        this.cases = cases;
        this.items = items;
        this.duties = duties;
        this.runtime = runtime;
        this.management = management;
        this.currentUser = currentUser;
    }

    /** Everything that is planned, soonest first. */
    @Transactional(readOnly = true)
    public List<Planned> all() {
        return timers.all().stream().flatMap(timer -> planned(timer).stream()).toList();
    }

    /** What is planned for a case, if anything is. */
    @Transactional(readOnly = true)
    public Optional<Planned> find(CaseId id) {
        return timers.of(id).flatMap(this::planned);
    }

    /** Why the current user may neither move nor let it go: a message key, empty when they may. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(CaseId id) {
        return timers.of(id).flatMap(this::obstacle);
    }

    /**
     * Another moment.
     *
     * @throws PlanGone when the case does not wait for one
     * @throws DutiesNotSeparated when the person had another part in the case
     */
    @Transactional
    public void move(CaseId id, Instant when) {
        var timer = locked(id);
        check(timer);
        inEngine(() -> {
            management.rescheduleTimeDateJob(timer.job().getId(), when.toString());
            runtime.setVariable(timer.job().getProcessInstanceId(), CaseVariables.PUBLISH_AT, when.toString());
        });
    }

    /**
     * The moment is now: the case goes on in the running transaction.
     *
     * @throws PlanGone when the case does not wait for one
     * @throws DutiesNotSeparated when the person had another part in the case
     */
    @Transactional
    public void letGo(CaseId id) {
        var timer = locked(id);
        check(timer);
        var execution = timer.job().getExecutionId();
        inEngine(() -> {
            management.executeCommand(context -> {
                CommandContextUtil.getProcessEngineConfiguration(context)
                        .getJobServiceConfiguration()
                        .getTimerJobService()
                        .deleteTimerJobsByExecutionId(execution);
                return null;
            });
            runtime.trigger(execution);
        });
    }

    /**
     * Nothing is planned any more: the step that chose the moment is open again, for anybody who may take it.
     *
     * @throws PlanGone when the case does not wait for a moment, or its definition tells no single step that chose it
     */
    @Transactional
    public void takeBack(CaseId id) {
        var timer = locked(id);
        var step = Optional.ofNullable(timer.step()).orElseThrow(PlanGone::new);
        inEngine(() -> runtime.createChangeActivityStateBuilder()
                .processInstanceId(timer.job().getProcessInstanceId())
                .moveExecutionToActivityId(timer.job().getExecutionId(), step)
                .changeState());
    }

    private PlanTimers.Timer locked(CaseId id) {
        cases.lock(id);
        return timers.of(id).orElseThrow(PlanGone::new);
    }

    private Optional<Planned> planned(PlanTimers.Timer timer) {
        return cases.find(timer.caseId()).map(row -> {
            var by = items.of(row.id()).reversed().stream()
                    .map(StoredItem::item)
                    .filter(item -> item.step().equals(timer.step()) && item.closedBy() != null)
                    .findFirst()
                    .map(WorkItem::closedBy);
            return new Planned(row.id(), row.facts(), timer.when(), timer.step(), by.orElse(null));
        });
    }

    /** As for the step that chose the moment. */
    private Optional<String> obstacle(PlanTimers.Timer timer) {
        var step = timer.step();
        return step == null
                ? Optional.empty()
                : cases.find(timer.caseId())
                        .flatMap(row -> duties.obstacle(
                                currentUser.require().id(), timer.definition(), step, row.id(), row.facts()));
    }

    private void check(PlanTimers.Timer timer) {
        obstacle(timer).ifPresent(key -> {
            throw new DutiesNotSeparated(key);
        });
    }

    /** The timer may go off at the same moment: whoever meets it looks again. */
    private static void inEngine(Runnable deed) {
        try {
            deed.run();
        } catch (FlowableObjectNotFoundException gone) {
            throw new PlanGone();
        } catch (FlowableOptimisticLockingException timer) {
            throw new CaseBusy();
        }
    }
}
