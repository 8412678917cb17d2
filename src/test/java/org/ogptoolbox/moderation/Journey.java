package org.ogptoolbox.moderation;

import static org.ogptoolbox.content.ToolFixture.aTool;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.context.ApplicationContext;

/** Tools on their way through the real process, as far as a test needs them, with people of their own. */
public final class Journey {

    private final Accounts accounts;
    private final AccountAdministration administration;
    private final CurrentUser currentUser;
    private final Submissions submissions;
    private final Cases cases;
    private final WorkItems workItems;
    private final Reviews reviews;

    public final AccountId contributor;
    public final AccountId moderator;
    public final AccountId etalab;

    public Journey(ApplicationContext context) {
        accounts = context.getBean(Accounts.class);
        administration = context.getBean(AccountAdministration.class);
        currentUser = context.getBean(CurrentUser.class);
        submissions = context.getBean(Submissions.class);
        cases = context.getBean(Cases.class);
        workItems = context.getBean(WorkItems.class);
        reviews = context.getBean(Reviews.class);
        contributor = person("Ada Contributor", Role.CONTRIBUTOR);
        moderator = person("Max Moderator", Role.MODERATOR);
        etalab = person("Eva Etalab", Role.ETALAB);
    }

    public AccountId person(String name, Role... roles) {
        return person(name, Language.ENGLISH, roles);
    }

    /** Somebody who reads the platform, and their mails, in a language. */
    public AccountId person(String name, Language reads, Role... roles) {
        return accounts.create(
                name, UUID.randomUUID() + "@test.example", "correct horse battery", Set.of(roles), Set.of(), reads);
    }

    /** An administrator closes the account. */
    public void disable(AccountId person) {
        as(person("Abel Administrator", Role.ADMIN), () -> {
            administration.disable(person);
            return null;
        });
    }

    /** A tool in English alone that waits for review; its name is one of its own. */
    public WorkItem submitted() {
        return submitted(contributor, tool("Tool " + UUID.randomUUID()));
    }

    public WorkItem submitted(AccountId author, Content content) {
        var id = as(author, () -> {
            var started = submissions.start(content);
            submissions.submit(started);
            return started;
        });
        return open(id, "review");
    }

    /** A tool that waits for sign-off; its reviewer is the moderator. */
    public WorkItem approved() {
        return approved(contributor, moderator);
    }

    public WorkItem approved(AccountId author, AccountId reviewer) {
        var item = submitted(author, complete("Tool " + UUID.randomUUID()));
        as(reviewer, () -> {
            workItems.claim(item.id());
            reviews.decide(item.id(), ReviewDecision.of(ReviewOutcome.APPROVE, ""));
            return null;
        });
        var attach = open(ItemsInHand.revision(item), "attachUseCase");
        as(reviewer, () -> {
            workItems.claim(attach.id());
            workItems.complete(attach.id(), "waive", Map.of());
            return null;
        });
        return open(ItemsInHand.revision(item), "publish");
    }

    public void resubmit(WorkItem reviewed, Content changed) {
        var id = ItemsInHand.revision(reviewed);
        as(contributor, () -> {
            submissions.saveDraft(id, submissions.mine(id).version(), changed, null);
            submissions.submit(id);
            return null;
        });
    }

    /** The open work item of a revision at a step. */
    public WorkItem open(RevisionId revision, String step) {
        var progress = as(etalab, () -> cases.progress(new CaseId(revision.value())));
        return progress.orElseThrow().open().stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    public <T> T as(AccountId person, Supplier<T> deed) {
        return currentUser.callAs(person, deed);
    }

    public static Tool tool(String name) {
        return aTool().named(name).build();
    }

    /** In all three languages, so that nothing is to be translated. */
    static Tool complete(String name) {
        return aTool().named(name)
                .tagline(everywhere("Participatory democracy for cities"))
                .description(everywhere("A framework for **participation**."))
                .build();
    }

    private static LocalizedText everywhere(String text) {
        return LocalizedText.of(Language.ENGLISH, text)
                .withTranslation(Language.FRENCH, text, LocalizedText.Status.HUMAN)
                .withTranslation(Language.SPANISH, text, LocalizedText.Status.HUMAN);
    }
}
