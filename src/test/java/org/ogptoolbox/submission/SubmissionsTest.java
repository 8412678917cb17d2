package org.ogptoolbox.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EditConflict;
import org.ogptoolbox.content.InvalidContent;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionNotFound;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.CaseProgress;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** From the first letter to the running case, with the real engine. */
@IntegrationTest
class SubmissionsTest {

    @Autowired
    Submissions submissions;

    @Autowired
    Revisions revisions;

    @Autowired
    Cases cases;

    @Autowired
    WorkItems workItems;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser currentUser;

    AccountId ada;
    AccountId moderator;

    @BeforeEach
    void people() {
        ada = account(Role.CONTRIBUTOR);
        moderator = account(Role.MODERATOR);
    }

    @Test
    void theFirstRevisionOfAToolTakesTheLongWay() {
        var id = submitted(aTool().named(unique()).build());
        assertThat(state(id)).isEqualTo(RevisionState.SUBMITTED);
        assertThat(progress(id).process()).isEqualTo("tool-submission");
        assertThat(waiting(id)).extracting(WorkItem::step).containsExactly("review");
    }

    @Test
    void theCaseTellsWhatItIsAbout() {
        var name = unique();
        var facts = waiting(submitted(aTool().named(name).build())).getFirst().facts();
        assertThat(facts.title()).isEqualTo(name);
        assertThat(facts.kind()).isEqualTo("tool");
        assertThat(facts.languages()).containsExactly(Language.ENGLISH);
        assertThat(facts.countries()).containsExactlyInAnyOrder(new Country("ES"), new Country("FR"));
        assertThat(facts.submitter()).isEqualTo(ada);
    }

    @Test
    void everythingElseTakesTheShortWay() {
        assertThat(progress(submitted(aUseCase(unique()))).process()).isEqualTo(Journeys.ENTRY_REVISION);

        var tool = submitted(aTool().named(unique()).build());
        revisions.approve(tool);
        as(moderator, () -> revisions.publish(tool));
        var next = as(ada, () -> submissions.edit(revisions.get(tool).entry()));
        as(ada, () -> submissions.submit(next));
        assertThat(progress(next).process()).isEqualTo(Journeys.ENTRY_REVISION);
        assertThat(state(tool)).isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void whatIsIncompleteStaysADraftWithoutACase() {
        var id = as(
                ada,
                () -> submissions.start(aTool().named(unique()).licensed(null).build()));
        assertThatThrownBy(() -> as(ada, () -> submissions.submit(id))).isInstanceOf(InvalidContent.class);
        assertThat(state(id)).isEqualTo(RevisionState.DRAFT);
        assertThat(as(ada, () -> cases.progress(caseOf(id)))).isEmpty();
    }

    @Test
    void submittingAgainDoesNothing() {
        var id = submitted(aTool().named(unique()).build());
        as(ada, () -> submissions.submit(id));
        assertThat(waiting(id)).hasSize(1);
        assertThat(revisions.get(id).round()).isEqualTo(1);
    }

    @Test
    void twoSubmitsAtOnceStartOneCase() throws Exception {
        var id = as(ada, () -> submissions.start(aTool().named(unique()).build()));
        var ready = new CountDownLatch(2);
        try (var executor = Executors.newFixedThreadPool(2)) {
            var clicks = new ArrayList<Future<Boolean>>();
            for (var click = 0; click < 2; click++) {
                clicks.add(executor.submit(() -> submitsTogether(id, ready)));
            }
            var worked = 0;
            for (var click : clicks) {
                worked += click.get() ? 1 : 0;
            }
            assertThat(worked).isPositive();
        }
        assertThat(state(id)).isEqualTo(RevisionState.SUBMITTED);
        assertThat(waiting(id)).hasSize(1);
    }

    private boolean submitsTogether(RevisionId id, CountDownLatch ready) throws InterruptedException {
        ready.countDown();
        ready.await();
        try {
            as(ada, () -> submissions.submit(id));
            return true;
        } catch (OptimisticLockingFailureException | DomainException late) {
            return false;
        }
    }

    @Test
    void resubmittingCompletesTheReviseStep() {
        var id = submitted(aTool().named(unique()).build());
        requestChanges(id);
        assertThat(state(id)).isEqualTo(RevisionState.CHANGES_REQUESTED);
        assertThat(waiting(id)).extracting(WorkItem::step).containsExactly("revise");

        var name = unique();
        as(
                ada,
                () -> submissions.saveDraft(
                        id, submissions.mine(id).version(), aTool().named(name).build(), "what#/name"));
        as(ada, () -> submissions.submit(id));

        assertThat(state(id)).isEqualTo(RevisionState.SUBMITTED);
        assertThat(revisions.get(id).round()).isEqualTo(2);
        assertThat(waiting(id)).extracting(WorkItem::step).containsExactly("review");
        assertThat(waiting(id).getFirst().facts().title()).isEqualTo(name);
    }

    @Test
    void aStaleVersionOverwritesNothing() {
        var id = as(ada, () -> submissions.start(aTool().named("Old").build()));
        var version = as(ada, () -> submissions.mine(id)).version();
        as(ada, () -> submissions.saveDraft(id, version, aTool().named("First").build(), null));
        assertThatThrownBy(() -> as(
                        ada,
                        () -> submissions.saveDraft(
                                id, version, aTool().named("Second").build(), null)))
                .isInstanceOf(EditConflict.class);
        assertThat(revisions.get(id).content().title()).isEqualTo("First");
    }

    @Test
    void othersAreToldThatThereIsNoSuchThing() {
        var id = as(ada, () -> submissions.start(aTool().named(unique()).build()));
        var bob = account(Role.CONTRIBUTOR, Role.MODERATOR, Role.ADMIN);
        List<Supplier<Object>> deeds = List.of(
                () -> submissions.mine(id),
                () -> submissions.saveDraft(id, 0, aTool().build(), null),
                () -> submissions.comments(id),
                () -> run(() -> submissions.submit(id)),
                () -> run(() -> submissions.withdraw(id)),
                () -> run(() -> submissions.resolve(id, UUID.randomUUID())));
        for (var deed : deeds) {
            assertThatThrownBy(() -> as(bob, deed)).isInstanceOf(RevisionNotFound.class);
        }
        assertThat(state(id)).isEqualTo(RevisionState.DRAFT);
    }

    @Test
    void visitorsAreTurnedAway() {
        assertThatThrownBy(() -> submissions.start(Kind.TOOL))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void withdrawingADraftNeedsNoCase() {
        var id = as(ada, () -> submissions.start(aTool().named(unique()).build()));
        as(ada, () -> submissions.withdraw(id));
        assertThat(state(id)).isEqualTo(RevisionState.WITHDRAWN);
    }

    @Test
    void withdrawingARunningCaseEndsIt() {
        var id = submitted(aTool().named(unique()).build());
        as(ada, () -> submissions.withdraw(id));
        assertThat(state(id)).isEqualTo(RevisionState.WITHDRAWN);
        assertThat(progress(id).ended()).isNotNull();
        as(ada, () -> submissions.withdraw(id));
        assertThat(state(id)).isEqualTo(RevisionState.WITHDRAWN);
    }

    @Test
    void theAuthorTicksOffRemarks() {
        var id = submitted(aTool().named(unique()).build());
        var remark = as(moderator, () -> revisions.comment(id, "/license", "Which version?"));
        requestChanges(id);
        as(ada, () -> submissions.resolve(id, remark.id()));
        assertThat(as(ada, () -> submissions.comments(id))).singleElement().matches(comment -> comment.resolved());
    }

    private RevisionId submitted(Content content) {
        var id = as(ada, () -> submissions.start(content));
        as(ada, () -> submissions.submit(id));
        return id;
    }

    private void requestChanges(RevisionId id) {
        var item = waiting(id).getFirst().id();
        as(moderator, () -> {
            workItems.claim(item);
            workItems.complete(item, "request-changes", Map.of());
        });
    }

    private RevisionState state(RevisionId id) {
        return revisions.get(id).state();
    }

    private CaseProgress progress(RevisionId id) {
        return as(ada, () -> cases.progress(caseOf(id))).orElseThrow();
    }

    private List<WorkItem> waiting(RevisionId id) {
        return progress(id).open();
    }

    private static CaseId caseOf(RevisionId id) {
        return new CaseId(id.value());
    }

    private <T> T as(AccountId account, Supplier<T> deed) {
        return currentUser.callAs(account, deed);
    }

    private void as(AccountId account, Runnable deed) {
        currentUser.callAs(account, () -> run(deed));
    }

    private static Object run(Runnable deed) {
        deed.run();
        return true;
    }

    private AccountId account(Role... roles) {
        return accounts.create(
                "Ada",
                UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(roles),
                Set.of(),
                Language.ENGLISH);
    }

    private static String unique() {
        return "Tool " + UUID.randomUUID();
    }
}
