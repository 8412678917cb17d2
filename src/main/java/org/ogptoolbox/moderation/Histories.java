package org.ogptoolbox.moderation;

import java.util.ArrayList;
import java.util.List;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.CaseProgress;
import org.ogptoolbox.workflow.Cases;
import org.springframework.stereotype.Component;

/** Tells from the audit trail, the work items and the remarks of a case what its earlier rounds were. */
@Component
class Histories {

    private static final String SUBMITTED = "revision.submitted";

    private final AuditTrail audit;
    private final Cases cases;

    Histories(AuditTrail audit, Cases cases) {
        this.audit = audit;
        this.cases = cases;
    }

    History of(RevisionId id, List<FieldComment> said) {
        var submissions = new ArrayList<History.Submission>();
        audit.of(id.value()).stream()
                .filter(row -> row.action().equals(SUBMITTED))
                .forEach(row -> submissions.add(new History.Submission(submissions.size() + 1, row.at(), row.actor())));
        var steps =
                cases.progress(new CaseId(id.value())).map(CaseProgress::items).orElse(List.of());
        return new History(submissions, steps, said);
    }
}
