package org.ogptoolbox.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.ActionProposal.Milestone;
import org.ogptoolbox.content.ActionProposal.Resource;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.moderation.SignOffs;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Action proposals on their way through the real process, as far as a test needs them, with people of their own. */
public final class Proposals {

    private final ApplicationContext context;
    private final CurrentUser currentUser;

    public final AccountId contributor;
    public final AccountId moderator;
    public final AccountId etalab;

    public Proposals(ApplicationContext context) {
        this.context = context;
        this.currentUser = bean(CurrentUser.class);
        contributor = person("Ada Contributor", Role.CONTRIBUTOR);
        moderator = person("Max Moderator", Role.MODERATOR);
        etalab = person("Eva Etalab", Role.ETALAB);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public AccountId person(String name, Role... roles) {
        return bean(Accounts.class)
                .create(
                        name,
                        UUID.randomUUID() + "@test.example",
                        "correct horse battery",
                        Set.of(roles),
                        Set.of(),
                        Language.ENGLISH);
    }

    public <T> T as(AccountId who, Supplier<T> deed) {
        return currentUser.callAs(who, deed);
    }

    public void let(AccountId who, Runnable deed) {
        as(who, () -> {
            deed.run();
            return who;
        });
    }

    /** A proposal of an organisation nobody else has, in three languages, so that nothing is to be translated. */
    public static ActionProposal proposal(int action, String organisation) {
        return new ActionProposal(
                action,
                everywhere("Contribution of " + organisation),
                everywhere("In short"),
                everywhere("At length"),
                new Link(organisation, null),
                new Country("FR"),
                "project",
                List.of(),
                List.of(),
                List.of(milestone("m1", "First release", LocalDate.of(2030, 1, 31), "planned")),
                List.of(),
                List.of(),
                List.of());
    }

    public static ActionProposal offering(ActionProposal proposal, String type, String text) {
        return offering(proposal, type, everywhere(text));
    }

    static ActionProposal offering(ActionProposal proposal, String type, LocalizedText text) {
        return with(proposal, List.of(new Resource(type, text)), proposal.sought(), proposal.milestones());
    }

    public static ActionProposal seeking(ActionProposal proposal, String type, String text) {
        return seeking(proposal, type, everywhere(text));
    }

    static ActionProposal seeking(ActionProposal proposal, String type, LocalizedText text) {
        return with(proposal, proposal.offered(), List.of(new Resource(type, text)), proposal.milestones());
    }

    public static ActionProposal planning(ActionProposal proposal, Milestone... milestones) {
        return with(proposal, proposal.offered(), proposal.sought(), List.of(milestones));
    }

    public static Milestone milestone(String id, String label, LocalDate due, String status) {
        return new Milestone(id, everywhere(label), due, status);
    }

    private static ActionProposal with(
            ActionProposal one, List<Resource> offered, List<Resource> sought, List<Milestone> milestones) {
        return new ActionProposal(
                one.action(),
                one.name(),
                one.abstractText(),
                one.description(),
                one.organisation(),
                one.country(),
                one.type(),
                offered,
                sought,
                milestones,
                one.partners(),
                one.tools(),
                one.links());
    }

    private static LocalizedText everywhere(String text) {
        return LocalizedText.of(Language.ENGLISH, text)
                .withTranslation(Language.FRENCH, text, LocalizedText.Status.HUMAN)
                .withTranslation(Language.SPANISH, text, LocalizedText.Status.HUMAN);
    }

    public static String organisation() {
        return "Organisation " + UUID.randomUUID();
    }

    /** Submitted, approved and waived: the next step is the organisation's word, or sign-off. */
    public RevisionId prepared(AccountId author, ActionProposal proposal) {
        var id = as(author, () -> {
            var started = bean(Submissions.class).start(proposal);
            bean(Submissions.class).submit(started);
            return started;
        });
        let(
                moderator,
                () -> bean(Reviews.class)
                        .decide(claimed(id.value(), "review").id(), ReviewDecision.of(ReviewOutcome.APPROVE, "")));
        let(
                moderator,
                () -> bean(Attachments.class)
                        .waive(claimed(id.value(), "attachUseCase").id(), "Nothing backs it yet."));
        return id;
    }

    /** Whatever is asked is confirmed by moderation; then it is published. */
    public EntryId published(AccountId author, ActionProposal proposal) {
        var id = prepared(author, proposal);
        if (waiting(id.value()).contains("confirm")) {
            let(
                    moderator,
                    () -> bean(Confirmations.class)
                            .confirm(claimed(id.value(), "confirm").id()));
        }
        let(
                etalab,
                () -> bean(SignOffs.class)
                        .publish(claimed(id.value(), "publish").id()));
        return as(author, () -> bean(Submissions.class).mine(id).entry());
    }

    /** The steps that a case waits at. */
    public List<String> waiting(UUID id) {
        return open(id).stream().map(WorkItem::step).sorted().toList();
    }

    /** The open item of a step, claimed by whoever acts. */
    public WorkItem claimed(UUID id, String step) {
        return bean(WorkItems.class).claim(item(id, step).id());
    }

    /** The open item of a step. */
    public WorkItem item(UUID id, String step) {
        return open(id).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private List<WorkItem> open(UUID id) {
        return as(etalab, () -> bean(Cases.class).progress(new CaseId(id)))
                .orElseThrow()
                .open();
    }

    /** The subjects and bodies of the mails to somebody, in the order in which they were queued. */
    public List<String> mails(AccountId reader) {
        var address = bean(Accounts.class).find(reader).orElseThrow().email();
        return bean(JdbcClient.class)
                .sql("select subject, body from mail where recipient = ? order by created_at, id")
                .param(address)
                .query()
                .listOfRows()
                .stream()
                .map((Map<String, Object> row) -> row.get("SUBJECT") + "\n" + row.get("BODY"))
                .toList();
    }
}
