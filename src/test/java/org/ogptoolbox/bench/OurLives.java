package org.ogptoolbox.bench;

import java.util.Set;
import java.util.UUID;
import org.ogptoolbox.Application;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MaintenanceCommands;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.ToolFixture;
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
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.context.ConfigurableApplicationContext;

/** Lives through our services, as the screens call them, each deed by the person whose turn it is. */
final class OurLives implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Phases phases;
    private final AccountId contributor;
    private final AccountId moderator;
    private final AccountId translator;
    private final AccountId etalab;

    OurLives(String database, Phases phases) {
        this.phases = phases;
        context = MaintenanceCommands.start(
                Application.class,
                "spring.profiles.active=postgres",
                "spring.datasource.url=" + database,
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres",
                "ogptoolbox.data-directory=target/bench-data");
        contributor = account(Role.CONTRIBUTOR);
        moderator = account(Role.MODERATOR);
        translator = account(Role.TRANSLATOR);
        etalab = account(Role.ETALAB);
    }

    private AccountId account(Role role) {
        return bean(Accounts.class)
                .create(
                        "Bench " + role,
                        role + "@bench.example",
                        "a long enough password",
                        Set.of(role),
                        Set.copyOf(Language.INTERFACE),
                        Language.ENGLISH);
    }

    void live(int count) {
        for (var life = 0; life < count; life++) {
            var id = phases.time("submit", this::submit);
            phases.run("review", () -> review(id));
            phases.run(
                    "translate",
                    () -> items(translator, id, Translations.TRANSLATE).forEach(this::translate));
            phases.run("attach", () -> attach(id));
            phases.run("publish", () -> publish(id));
            phases.lived();
        }
    }

    private RevisionId submit() {
        return as(contributor, () -> {
            var submissions = bean(Submissions.class);
            var name = "Tool " + UUID.randomUUID();
            var id = submissions.start(ToolFixture.aTool().named(name).build());
            submissions.submit(id);
            return id;
        });
    }

    private void review(RevisionId id) {
        var item = items(moderator, id, "review").getFirst();
        let(moderator, () -> {
            bean(WorkItems.class).claim(item.id());
            bean(Reviews.class).decide(item.id(), ReviewDecision.of(ReviewOutcome.APPROVE, ""));
        });
    }

    private void translate(WorkItem item) {
        let(translator, () -> {
            bean(WorkItems.class).claim(item.id());
            var translations = bean(Translations.class);
            for (var field : translations.open(item.id()).fields()) {
                translations.save(item.id(), field.pointer(), "Texte traduit");
            }
            translations.handOver(item.id());
        });
    }

    private void attach(RevisionId id) {
        var item = items(moderator, id, Attachments.ATTACH_USE_CASE).getFirst();
        let(moderator, () -> {
            bean(WorkItems.class).claim(item.id());
            bean(Attachments.class).waive(item.id(), "There is none yet.");
        });
    }

    private void publish(RevisionId id) {
        var item = items(etalab, id, "publish").getFirst();
        let(etalab, () -> {
            bean(WorkItems.class).claim(item.id());
            bean(SignOffs.class).publish(item.id());
        });
    }

    private java.util.List<WorkItem> items(AccountId who, RevisionId id, String step) {
        return as(
                who,
                () -> bean(Cases.class).progress(new CaseId(id.value())).orElseThrow().open().stream()
                        .filter(item -> item.step().equals(step))
                        .toList());
    }

    private <T> T as(AccountId account, java.util.function.Supplier<T> deed) {
        return bean(CurrentUser.class).callAs(account, deed);
    }

    private void let(AccountId account, Runnable deed) {
        as(account, () -> {
            deed.run();
            return account;
        });
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
