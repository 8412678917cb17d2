package org.ogptoolbox.submission.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.submission.OwnEntry;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.ui.WorkflowLabels;
import org.springframework.stereotype.Component;

/** Loads what the list of my submissions shows. */
@Component
class SubmissionCards {

    private final Submissions submissions;
    private final CurrentUser currentUser;
    private final WorkflowLabels labels;
    private final Messages messages;
    private final Clock clock;

    SubmissionCards(
            Submissions submissions, CurrentUser currentUser, WorkflowLabels labels, Messages messages, Clock clock) {
        this.messages = messages;
        this.submissions = submissions;
        this.currentUser = currentUser;
        this.labels = labels;
        this.clock = clock;
    }

    List<SubmissionCard> of(List<OwnEntry> entries, Runnable changed) {
        var texts = submissions.mine(
                entries.stream().map(entry -> entry.current().id()).toList());
        return entries.stream()
                .filter(entry -> texts.containsKey(entry.current().id()))
                .map(entry -> new SubmissionCard(
                        entry,
                        Objects.requireNonNull(texts.get(entry.current().id())),
                        currentUser.require().id(),
                        clock.instant(),
                        submissions,
                        labels,
                        changed::run))
                .toList();
    }

    /**
     * The steps it waits at and for whom, those alone that its author may do if there are any; that it goes on by itself
     * when it waits for nobody.
     */
    String whoseTurn(OwnEntry entry, Locale locale) {
        var own = entry.open().stream().filter(Submissions::waitsForSubmitter).toList();
        var told = own.isEmpty() ? entry.open() : own;
        return told.stream()
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
}
