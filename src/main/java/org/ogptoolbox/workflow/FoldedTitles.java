package org.ogptoolbox.workflow;

import java.util.UUID;
import org.ogptoolbox.base.FoldedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The words of the titles of cases, folded anew. */
@Component
class FoldedTitles implements FoldedTexts {

    private final JdbcClient jdbc;
    private final CaseRows cases;
    private final TransactionTemplate transaction;

    FoldedTitles(JdbcClient jdbc, CaseRows cases, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.transaction = transaction;
    }

    @Override
    public void foldAgain() {
        jdbc.sql("select id from workflow_case")
                .query(UUID.class)
                .list()
                .forEach(id -> transaction.executeWithoutResult(status -> fold(new CaseId(id))));
    }

    private void fold(CaseId id) {
        cases.lock(id);
        cases.find(id).ifPresent(row -> cases.update(id, row.facts()));
    }
}
