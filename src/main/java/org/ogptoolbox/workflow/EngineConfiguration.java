package org.ogptoolbox.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the engine to the application: its clock, and the listener that keeps the work items. */
@Configuration
class EngineConfiguration {

    static final int RETRIES = 3;
    /** Seconds: long enough for a mail server or a database to come back, three times over. */
    private static final int PAUSE_BEFORE_RETRY = 60;

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> applicationInEngine(
            Clock clock, WorkItemListener listener) {
        return configuration -> {
            configuration.setClock(new EngineClock(clock));
            var listeners = new ArrayList<FlowableEventListener>(List.of(listener));
            if (configuration.getEventListeners() != null) {
                listeners.addAll(configuration.getEventListeners());
            }
            configuration.setEventListeners(listeners);
            configuration.setAsyncExecutorNumberOfRetries(RETRIES);
            configuration.setAsyncFailedJobWaitTime(PAUSE_BEFORE_RETRY);
            configuration.setDefaultFailedJobWaitTime(PAUSE_BEFORE_RETRY);
            // Those who complete items of one case take turns already. A job that closes the loop a moment later would
            // race whoever completes the next one, and the person would lose.
            configuration.setParallelMultiInstanceAsyncLeave(false);
        };
    }
}
