package org.ogptoolbox.workflow;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Engines on a database of their own in memory: as the engine comes, and guarded. Both know the same beans. */
final class Engines implements AutoCloseable {

    static {
        // Outside a Spring context nobody has told the logging to be quiet.
        LoggingSystem.get(Engines.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    final ProcessEngine stock = build(configuration -> {});
    final ProcessEngine guarded = build(configuration -> EngineGuard.guard(configuration, actions()));

    /** An engine on the same database with only a part of the guard. */
    ProcessEngine build(Consumer<ProcessEngineConfigurationImpl> guard) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setBeans(Map.of("dataSource", new Canary(), "check", new Peaceful()));
        guard.accept(configuration);
        return configuration.buildProcessEngine();
    }

    static Map<String, ActionDelegate> actions() {
        ProcessAction nothing = context -> {};
        return Map.of("check", new ActionDelegate(() -> nothing));
    }

    @Override
    public void close() {
        guarded.close();
        stock.close();
    }

    /** The action of the stock engine. */
    private static final class Peaceful implements org.flowable.engine.delegate.JavaDelegate {
        @Override
        public void execute(org.flowable.engine.delegate.DelegateExecution execution) {
            // does nothing
        }
    }
}
