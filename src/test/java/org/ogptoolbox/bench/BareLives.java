package org.ogptoolbox.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The same definition in an engine as it comes: no listeners, actions that do nothing, no tables of ours. */
final class BareLives implements AutoCloseable {

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final Phases phases;

    BareLives(DataSource server, Phases phases) {
        this.phases = phases;
        var config = new HikariConfig();
        config.setDataSource(server);
        pool = new HikariDataSource(config);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.ACTIVITY);
        configuration.setBeans(new HashMap<>(actions()));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/tool-submission.bpmn")
                .deploy();
    }

    private static Map<Object, Object> actions() {
        var nothing = (JavaDelegate) execution -> {};
        var actions = new HashMap<Object, Object>();
        for (var name : List.of(
                "check",
                "requestChanges",
                "reject",
                "markDuplicate",
                "reopen",
                "publish",
                "withdraw",
                "remind",
                "escalate")) {
            actions.put(name, nothing);
        }
        actions.put("accept", (JavaDelegate) BareLives::accept);
        return actions;
    }

    private static void accept(DelegateExecution execution) {
        execution.setVariable("missingLanguages", List.of("fr", "es"));
        execution.setVariable("useCaseAttached", false);
    }

    void live(int count) {
        for (var life = 0; life < count; life++) {
            var id = phases.time("submit", this::start);
            phases.run("review", () -> complete(id, "review", "approve"));
            phases.run("translate", () -> complete(id, "translate", "translated"));
            phases.run("attach", () -> complete(id, "attachUseCase", "waive"));
            phases.run("publish", () -> complete(id, "publish", "publish"));
            phases.lived();
        }
    }

    private String start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "tool-submission",
                        UUID.randomUUID().toString(),
                        Map.of("submitter", UUID.randomUUID().toString()))
                .getId();
    }

    private void complete(String process, String step, String outcome) {
        var tasks = engine.getTaskService();
        tasks.createTaskQuery()
                .processInstanceId(process)
                .taskDefinitionKey(step)
                .list()
                .forEach(task -> {
                    tasks.claim(task.getId(), "somebody");
                    tasks.complete(task.getId(), Map.of(step + "Outcome", outcome));
                });
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
