package org.ogptoolbox.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;
import org.ogptoolbox.audit.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What processes could not do by themselves: shown to administrators, who retry it when the cause is gone. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class FailedJobs {

    /** More than anybody reads; whoever has more has one cause for all. */
    private static final int MOST = 500;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseRows cases;
    private final AuditTrail audit;

    FailedJobs(
            ManagementService management,
            RuntimeService runtime,
            RepositoryService repository,
            CaseRows cases,
            AuditTrail audit) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.cases = cases;
        this.audit = audit;
    }

    /** Those the engine gave up first, then those it will try again; the oldest first in each. */
    @Transactional(readOnly = true)
    public List<FailedJob> all() {
        var givenUp = management.createDeadLetterJobQuery().listPage(0, MOST);
        var timers = management.createTimerJobQuery().withException().listPage(0, MOST);
        // One with all attempts was retried by an administrator and has not run yet.
        var waiting = management.createJobQuery().withException().listPage(0, MOST).stream()
                .filter(job -> job.getRetries() < EngineConfiguration.RETRIES);
        return Stream.concat(
                        givenUp.stream().map(job -> failed(job, 0)),
                        Stream.concat(timers.stream(), waiting).map(job -> failed(job, Math.max(1, job.getRetries()))))
                .sorted(Comparator.comparing(FailedJob::attemptsLeft).thenComparing(FailedJob::since))
                .toList();
    }

    /**
     * Lets the engine try again at once, with all attempts.
     *
     * @throws FailedJobGone when there is no such job any more
     */
    @Transactional
    public void retry(String id) {
        var dead = management.createDeadLetterJobQuery().jobId(id).singleResult();
        var timer = management.createTimerJobQuery().jobId(id).singleResult();
        try {
            if (dead != null) {
                record(dead);
                management.moveDeadLetterJobToExecutableJob(id, EngineConfiguration.RETRIES);
            } else if (timer != null) {
                record(timer);
                management.moveTimerToExecutableJob(id);
            } else {
                // An executable job is tried again as soon as its pause is over.
                management.setJobRetries(id, EngineConfiguration.RETRIES);
            }
        } catch (FlowableObjectNotFoundException gone) {
            throw new FailedJobGone();
        }
    }

    private void record(Job job) {
        caseOf(job)
                .ifPresent(row -> audit.record(
                        "case.job-retried", row.id().value(), Map.of("step", String.valueOf(job.getElementId()))));
    }

    private FailedJob failed(Job job, int attemptsLeft) {
        var row = caseOf(job);
        var definition = job.getProcessDefinitionId() == null
                ? null
                : repository.getProcessDefinition(job.getProcessDefinitionId());
        return new FailedJob(
                job.getId(),
                row.map(CaseRows.Row::id).orElse(null),
                row.map(found -> found.facts().title()).orElse(""),
                definition == null ? "" : definition.getKey(),
                job.getElementId() == null ? "" : job.getElementId(),
                (job.getDuedate() == null ? job.getCreateTime() : job.getDuedate()).toInstant(),
                attemptsLeft);
    }

    private Optional<CaseRows.Row> caseOf(Job job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(id -> runtime.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult())
                .map(instance -> instance.getBusinessKey())
                .flatMap(CaseId::tryParse)
                .flatMap(cases::find);
    }
}
