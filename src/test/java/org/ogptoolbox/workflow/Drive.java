package org.ogptoolbox.workflow;

import java.util.Map;
import java.util.UUID;
import org.flowable.engine.ProcessEngine;
import org.flowable.job.api.Job;

/** Plays a case of a definition as far as it goes: starts it, runs every job, completes every task. */
final class Drive {

    private static final int ROUNDS = 4;

    private final ProcessEngine engine;

    private Drive(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Deploys without any check, as somebody with access to the database could. Whether the engine took it. */
    static boolean deploy(ProcessEngine engine, byte[] definition) {
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .disableSchemaValidation()
                    .disableBpmnValidation()
                    .addBytes("hostile.bpmn20.xml", definition)
                    .deploy();
            return true;
        } catch (RuntimeException | StackOverflowError refused) {
            return false;
        }
    }

    /** Whatever the engine answers to each step is fine: what counts is what happened meanwhile. */
    static void play(ProcessEngine engine) {
        var drive = new Drive(engine);
        drive.attempt(() -> engine.getRuntimeService()
                .startProcessInstanceByKey("hostile", UUID.randomUUID().toString(), variables()));
        for (int round = 0; round < ROUNDS; round++) {
            drive.jobs();
            engine.getTaskService()
                    .createTaskQuery()
                    .list()
                    .forEach(task -> drive.attempt(() -> engine.getTaskService().complete(task.getId())));
        }
    }

    private static Map<String, Object> variables() {
        return Map.of(
                "submitter",
                "somebody",
                "kind",
                "tool",
                "_FLOWABLE_SKIP_EXPRESSION_ENABLED",
                true,
                "_ACTIVITI_SKIP_EXPRESSION_ENABLED",
                true);
    }

    private void jobs() {
        var management = engine.getManagementService();
        management.createTimerJobQuery().list().forEach(timer -> attempt(() -> run(timer)));
        management.createJobQuery().list().forEach(job -> attempt(() -> management.executeJob(job.getId())));
    }

    private void run(Job timer) {
        engine.getManagementService().moveTimerToExecutableJob(timer.getId());
        engine.getManagementService().executeJob(timer.getId());
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError refused) {
            // the engine, or what it ran, would not
        }
    }

    /** Forgets every definition and case, so that the next file starts from nothing. */
    static void clear(ProcessEngine engine) {
        var management = engine.getManagementService();
        management.createJobQuery().list().forEach(job -> management.deleteJob(job.getId()));
        management.createTimerJobQuery().list().forEach(job -> management.deleteTimerJob(job.getId()));
        management.createDeadLetterJobQuery().list().forEach(job -> management.deleteDeadLetterJob(job.getId()));
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }
}
