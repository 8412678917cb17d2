package org.ogptoolbox.moderation;

import static org.ogptoolbox.content.ToolFixture.aTool;

import java.util.List;
import java.util.Objects;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Maintainers;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes to published tools, as far as a test needs them. */
public final class Suggestion {

    private final ApplicationContext context;
    private final Journey journey;

    public Suggestion(ApplicationContext context, Journey journey) {
        this.context = context;
        this.journey = journey;
    }

    /** A tool that readers see; its author looks after it. */
    public EntryId published(AccountId author, String name) {
        var revisions = context.getBean(Revisions.class);
        return journey.as(author, () -> {
            var id = revisions.start(aTool().named(name).build());
            revisions.submit(id);
            revisions.approve(id);
            revisions.publish(id);
            return revisions.get(id).entry();
        });
    }

    /** Somebody changes the name of a tool and submits that. */
    public RevisionId renamed(AccountId author, EntryId entry, String name) {
        var submissions = context.getBean(Submissions.class);
        return journey.as(author, () -> {
            var id = submissions.edit(entry);
            submissions.saveDraft(
                    id, submissions.mine(id).version(), aTool().named(name).build(), null);
            submissions.submit(id);
            return id;
        });
    }

    /** The steps that its case waits at. */
    public List<String> waiting(RevisionId id) {
        return journey
                .as(journey.etalab, () -> context.getBean(Cases.class).progress(new CaseId(id.value())))
                .orElseThrow()
                .open()
                .stream()
                .map(WorkItem::step)
                .toList();
    }

    /** The open item of a step, claimed by somebody. */
    public WorkItem claimed(AccountId who, RevisionId id, String step) {
        var item = journey.open(id, step);
        return journey.as(who, () -> context.getBean(WorkItems.class).claim(item.id()));
    }

    /** A moderator decides. */
    public void reviewed(RevisionId id, ReviewOutcome outcome, String message) {
        var item = claimed(journey.moderator, id, "review");
        journey.as(journey.moderator, () -> {
            context.getBean(Reviews.class).decide(item.id(), ReviewDecision.of(outcome, message));
            return true;
        });
    }

    /** The time to answer is over, for this case alone. */
    public void silent(RevisionId id) {
        var process = context.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult();
        var jobs = context.getBean(ManagementService.class);
        var timer = jobs.createTimerJobQuery().processInstanceId(process.getId()).list().stream()
                .filter(job -> Objects.equals(job.getElementId(), "consultSilent"))
                .findFirst()
                .orElseThrow();
        jobs.executeJob(jobs.moveTimerToExecutableJob(timer.getId()).getId());
    }

    public List<AccountId> maintainers(EntryId entry) {
        return context.getBean(Maintainers.class).of(entry);
    }

    public void noLongerMaintains(AccountId who, EntryId entry) {
        context.getBean(JdbcClient.class)
                .sql("delete from content_maintainer where entry_id = ? and account_id = ?")
                .params(entry.value(), who.value())
                .update();
    }
}
