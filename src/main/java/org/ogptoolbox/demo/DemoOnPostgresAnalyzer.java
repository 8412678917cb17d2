package org.ogptoolbox.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, instead of a stack trace, why the application did not start. */
class DemoOnPostgresAnalyzer extends AbstractFailureAnalyzer<DemoOnPostgres> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoOnPostgres cause) {
        return new FailureAnalysis(
                "The application would fill a PostgreSQL database with demo data.", cause.getMessage(), cause);
    }
}
