package org.ogptoolbox.demo;

import static org.ogptoolbox.demo.DemoPeople.Person.ETALAB;
import static org.ogptoolbox.demo.DemoPeople.Person.MODERATOR;
import static org.ogptoolbox.demo.DemoPeople.Person.TRANSLATOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.coalition.Confirmations;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.demo.DemoPeople.Person;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.moderation.SignOffs;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do in the demonstration, step by step, through the services that the screens use. */
@Component
@Profile("demo")
class DemoStory {

    private final DemoPeople people;
    private final Submissions submissions;
    private final Cases cases;
    private final WorkItems workItems;
    private final Reviews reviews;
    private final Translations translations;
    private final Attachments attachments;
    private final Confirmations confirmations;
    private final SignOffs signOffs;

    DemoStory(
            DemoPeople people,
            Submissions submissions,
            Cases cases,
            WorkItems workItems,
            Reviews reviews,
            Translations translations,
            Attachments attachments,
            Confirmations confirmations,
            SignOffs signOffs) {
        this.people = people;
        this.submissions = submissions;
        this.cases = cases;
        this.workItems = workItems;
        this.reviews = reviews;
        this.translations = translations;
        this.attachments = attachments;
        this.confirmations = confirmations;
        this.signOffs = signOffs;
    }

    RevisionId draft(Person author, Content content) {
        return people.as(author, () -> submissions.start(content));
    }

    RevisionId submit(Person author, Content content) {
        return people.as(author, () -> {
            var id = submissions.start(content);
            submissions.submit(id);
            return id;
        });
    }

    EntryId entry(Person author, RevisionId id) {
        return people.as(author, () -> submissions.mine(id).entry());
    }

    void withdraw(Person author, RevisionId id) {
        people.let(author, () -> submissions.withdraw(id));
    }

    void claimReview(Person moderator, RevisionId id) {
        people.let(moderator, () -> workItems.claim(item(id, Reviews.REVIEW).id()));
    }

    void review(Person moderator, RevisionId id, ReviewDecision decision) {
        people.let(moderator, () -> {
            var item = workItems.claim(item(id, Reviews.REVIEW).id());
            reviews.decide(item.id(), decision);
        });
    }

    void approve(RevisionId id) {
        review(MODERATOR, id, ReviewDecision.of(ReviewOutcome.APPROVE, ""));
    }

    /** Writes the missing texts, by language: tagline, description. */
    void translate(RevisionId id, Map<String, List<String>> texts) {
        people.let(TRANSLATOR, () -> items(id, Translations.TRANSLATE).forEach(item -> translate(item, texts)));
    }

    private void translate(WorkItem item, Map<String, List<String>> texts) {
        var claimed = workItems.claim(item.id());
        var workbench = translations.open(claimed.id());
        var written = texts.get(workbench.target().tag());
        if (written == null) {
            throw new IllegalStateException("No demo translation into " + workbench.target() + ": "
                    + item.facts().title());
        }
        for (var field : workbench.fields()) {
            translations.save(
                    claimed.id(), field.pointer(), written.get(field.pointer().equals("/tagline") ? 0 : 1));
        }
        translations.handOver(claimed.id());
    }

    void attach(RevisionId id, EntryId useCase) {
        people.let(MODERATOR, () -> {
            var item = claim(id, Attachments.ATTACH_USE_CASE);
            attachments.attach(item, useCase);
            attachments.done(item);
        });
    }

    void waive(RevisionId id, String reason) {
        people.let(MODERATOR, () -> attachments.waive(claim(id, Attachments.ATTACH_USE_CASE), reason));
    }

    /** Somebody of moderation confirms whoever acts for the organisation, unless they were confirmed before. */
    void confirm(RevisionId id) {
        people.let(
                MODERATOR,
                () -> items(id, Confirmations.CONFIRM).stream()
                        .map(item -> workItems.claim(item.id()).id())
                        .forEach(confirmations::confirm));
    }

    void publish(RevisionId id) {
        people.let(ETALAB, () -> signOffs.publish(claim(id, SignOffs.PUBLISH)));
    }

    void schedule(RevisionId id, Instant when) {
        people.let(ETALAB, () -> signOffs.schedule(claim(id, SignOffs.PUBLISH), when));
    }

    WorkItemId claim(RevisionId id, String step) {
        return workItems.claim(item(id, step).id()).id();
    }

    private WorkItem item(RevisionId id, String step) {
        return items(id, step).getFirst();
    }

    private List<WorkItem> items(RevisionId id, String step) {
        return cases.progress(new CaseId(id.value())).orElseThrow().open().stream()
                .filter(item -> item.step().equals(step))
                .toList();
    }
}
