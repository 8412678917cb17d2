package org.ogptoolbox.moderation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.WorkItemId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed into a decision, per person and work item, until it is sent. */
@Service
@PreAuthorize("hasAnyRole('MODERATOR', 'ETALAB')")
public class DecisionDrafts {

    private final DecisionDraftRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    DecisionDrafts(DecisionDraftRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The current user's draft, empty when there is none. */
    @Transactional(readOnly = true)
    public DecisionDraft of(WorkItemId item) {
        return rows.findById(id(item, currentUser.require().id()))
                .map(DecisionDraftRow::draft)
                .orElse(DecisionDraft.EMPTY);
    }

    /** Keeps the current user's draft. */
    @Transactional
    public void keep(WorkItemId item, DecisionDraft draft) {
        var account = currentUser.require().id();
        var id = id(item, account);
        var row = rows.findById(id).orElseGet(() -> new DecisionDraftRow(id, item.value(), account.value()));
        row.write(draft, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.save(row);
    }

    /** The work item is decided: nobody's draft is needed any more. */
    @Transactional
    public void forget(WorkItemId item) {
        rows.deleteOf(item.value());
    }

    /** One draft per person and item: the id says so. */
    private static UUID id(WorkItemId item, AccountId account) {
        return UUID.nameUUIDFromBytes((item + "/" + account).getBytes(UTF_8));
    }
}
