package org.ogptoolbox.submission.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.WorkflowLabels;
import org.springframework.stereotype.Component;

/** Loads what the list of my submissions shows. */
@Component
class SubmissionCards {

    private final Submissions submissions;
    private final Cases cases;
    private final CurrentUser currentUser;
    private final WorkflowLabels labels;
    private final Messages messages;
    private final Clock clock;

    SubmissionCards(
            Submissions submissions,
            Cases cases,
            CurrentUser currentUser,
            WorkflowLabels labels,
            Messages messages,
            Clock clock) {
        this.messages = messages;
        this.submissions = submissions;
        this.cases = cases;
        this.currentUser = currentUser;
        this.labels = labels;
        this.clock = clock;
    }

    List<RevisionDetails> mine(int offset, int limit) {
        return submissions.mine(offset, limit);
    }

    SubmissionCard card(RevisionDetails revision, Runnable changed) {
        return new SubmissionCard(
                revision,
                waiting(revision),
                currentUser.require().id(),
                clock.instant(),
                submissions,
                labels,
                changed::run);
    }

    /** The steps it waits at and for whom; that it goes on by itself when it waits for nobody. */
    String whoseTurn(RevisionDetails revision, Locale locale) {
        return waiting(revision).stream()
                .map(item -> messages.get(
                        "submission.home.turn",
                        locale,
                        labels.step(item, locale),
                        item.candidateRoles().stream()
                                .sorted()
                                .map(role -> messages.get(Messages.key(role), locale))
                                .collect(Collectors.joining(", "))))
                .reduce((one, other) -> one + "; " + other)
                .orElseGet(() -> messages.get("submission.home.by-itself", locale));
    }

    private List<WorkItem> waiting(RevisionDetails revision) {
        if (revision.round() == 0 || revision.state().ended()) {
            return List.of();
        }
        return cases.progress(new CaseId(revision.id().value()))
                .map(progress -> progress.open())
                .orElse(List.of());
    }
}
