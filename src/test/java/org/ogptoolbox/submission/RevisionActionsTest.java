package org.ogptoolbox.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Organisation;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.ActionContext;
import org.ogptoolbox.workflow.CaseId;

/** The actions move a revision once, however often the engine asks. */
class RevisionActionsTest {

    private final Revisions revisions = mock();
    private final RevisionActions actions = new RevisionActions(revisions);
    private final RevisionId id = new RevisionId(UUID.randomUUID());
    private final EntryId entry = new EntryId(UUID.randomUUID());
    private final Map<String, Object> variables = new HashMap<>();

    @BeforeEach
    void nothingIsMissing() {
        when(revisions.missingLanguages(any(), any())).thenReturn(List.of());
    }

    private ActionContext in(RevisionState state) {
        when(revisions.get(id))
                .thenReturn(new RevisionDetails(
                        id,
                        entry,
                        Kind.TOOL,
                        null,
                        1,
                        1,
                        state,
                        new Organisation(LocalizedText.EMPTY, LocalizedText.EMPTY, null, null, null, Map.of()),
                        new AccountId(UUID.randomUUID()),
                        0,
                        null,
                        false,
                        Instant.EPOCH,
                        Instant.EPOCH));
        return new Context();
    }

    @Test
    void acceptingTellsTheCaseWhatRemainsToBeDone() {
        when(revisions.missingLanguages(id, Language.INTERFACE)).thenReturn(List.of(Language.FRENCH));
        when(revisions.attached(entry)).thenReturn(List.of(new EntryId(UUID.randomUUID())));
        actions.accept().execute(in(RevisionState.SUBMITTED));
        verify(revisions).approve(id);
        assertThat(variables).containsEntry("missingLanguages", List.of("fr")).containsEntry("useCaseAttached", true);
    }

    @Test
    void acceptingAgainApprovesNotAgain() {
        actions.accept().execute(in(RevisionState.APPROVED));
        verify(revisions, never()).approve(id);
        assertThat(variables).containsEntry("missingLanguages", List.of()).containsEntry("useCaseAttached", false);
    }

    @Test
    void aDuplicatePointsToItsEntry() {
        var other = new EntryId(UUID.randomUUID());
        variables.put("duplicateOf", other.toString());
        actions.markDuplicate().execute(in(RevisionState.SUBMITTED));
        verify(revisions).markDuplicate(id, other);
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        actions.requestChanges().execute(in(RevisionState.CHANGES_REQUESTED));
        actions.reject().execute(in(RevisionState.REJECTED));
        actions.markDuplicate().execute(in(RevisionState.REJECTED));
        actions.reopen().execute(in(RevisionState.SUBMITTED));
        actions.publish().execute(in(RevisionState.SUPERSEDED));
        actions.withdraw().execute(in(RevisionState.WITHDRAWN));
        verify(revisions, never()).requestChanges(id);
        verify(revisions, never()).reject(id);
        verify(revisions, never()).markDuplicate(any(), any());
        verify(revisions, never()).reopen(id);
        verify(revisions, never()).publish(id);
        verify(revisions, never()).withdraw(id);
    }

    @Test
    void whatIsToBeDoneIsDone() {
        actions.requestChanges().execute(in(RevisionState.SUBMITTED));
        actions.reject().execute(in(RevisionState.SUBMITTED));
        actions.reopen().execute(in(RevisionState.APPROVED));
        actions.publish().execute(in(RevisionState.APPROVED));
        actions.withdraw().execute(in(RevisionState.CHANGES_REQUESTED));
        verify(revisions).requestChanges(id);
        verify(revisions).reject(id);
        verify(revisions).reopen(id);
        verify(revisions).publish(id);
        verify(revisions).withdraw(id);
    }

    private final class Context implements ActionContext {

        @Override
        public CaseId caseId() {
            return new CaseId(id.value());
        }

        @Override
        public Optional<String> step() {
            return Optional.empty();
        }

        @Override
        public Optional<Object> variable(String name) {
            return Optional.ofNullable(variables.get(name));
        }

        @Override
        public void set(String name, Object value) {
            variables.put(name, value);
        }
    }
}
