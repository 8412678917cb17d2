package org.ogptoolbox.base;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in a sentence, instead of a stack trace, why the application cannot use its data folder. */
class DataFolderAnalyzer implements FailureAnalyzer {

    /** H2's code for a database that another process has open. */
    private static final int IN_USE = 90_020;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataFolderRefused refused) {
                return new FailureAnalysis("The data folder cannot be used.", refused.getMessage(), refused);
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return new FailureAnalysis(
                        "Another process has the database in the data folder open.",
                        "Stop it first, or set OGPTOOLBOX_DATA_DIRECTORY to another folder.",
                        sql);
            }
        }
        return null;
    }
}
