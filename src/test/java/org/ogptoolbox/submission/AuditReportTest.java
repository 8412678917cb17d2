package org.ogptoolbox.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.audit.AuditFilter;
import org.ogptoolbox.audit.AuditLine;
import org.ogptoolbox.audit.AuditReport;
import org.ogptoolbox.audit.AuditedSubject;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.ToolFixture;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The trail as an administrator reads it: by name, by person, by day, and as a table. */
@IntegrationTest
class AuditReportTest {

    @Autowired
    private AuditReport report;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentUser currentUser;

    private final String title = "=Registry " + UUID.randomUUID();

    private AccountId admin;
    private AccountId author;
    private RevisionId revision;

    @BeforeEach
    void aSubmission() {
        admin = account("Admin", Role.ADMIN);
        author = account("Ada " + UUID.randomUUID(), Role.CONTRIBUTOR);
        revision = as(author, () -> {
            var id = submissions.start(ToolFixture.aTool().named(title).build());
            submissions.submit(id);
            return id;
        });
    }

    @Test
    void subjectsHaveTheirNamesAndLeadToTheirPages() {
        var lines = asked(AuditFilter.ALL.of(revision.value()));
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.subject())
                        .isEqualTo(new AuditedSubject(title, "/app/submissions/" + revision)));
        var person = accounts.find(author).orElseThrow().name();
        assertThat(lines).extracting(AuditLine::actor).containsOnly(person);
        assertThat(asked(AuditFilter.ALL.of(author.value())))
                .singleElement()
                .extracting(AuditLine::subject)
                .isEqualTo(new AuditedSubject(person, "/app/accounts?search=" + person.replace(" ", "%20")));
    }

    @Test
    void theyAreFoundByAPartOfTheirNameOrTheirIdentifier() {
        assertThat(as(admin, () -> report.meant(title.substring(1).toUpperCase(Locale.ROOT))))
                .contains(revision.value());
        assertThat(as(admin, () -> report.meant(revision.toString()))).containsExactly(revision.value());
        assertThat(as(admin, () -> report.meant("nothing is called " + UUID.randomUUID())))
                .isEmpty();
        assertThat(asked(new AuditFilter(null, Set.of(), null, null, null))).isEmpty();
    }

    @Test
    void rowsAreFoundByPersonAndDay() {
        var all = asked(AuditFilter.ALL.of(revision.value()));
        var first = all.getLast().entry().at();
        assertThat(asked(new AuditFilter(author, null, null, null, null))).hasSameSizeAs(all);
        assertThat(asked(new AuditFilter(admin, Set.of(revision.value()), null, null, null)))
                .isEmpty();
        assertThat(asked(new AuditFilter(author, null, null, first, null))).hasSameSizeAs(all);
        assertThat(asked(new AuditFilter(author, null, null, null, first))).isEmpty();
        assertThat(asked(new AuditFilter(author, null, null, first.plus(Duration.ofDays(1)), null)))
                .isEmpty();
    }

    @Test
    void theTableHasEveryRowAndStartsNoFormula() {
        var csv = new String(as(admin, () -> report.csv(AuditFilter.ALL.of(revision.value()))), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow())
                .endsWith("number,at,action,actor,actor_id,subject,subject_id,details");
        assertThat(csv.lines().skip(1))
                .hasSameSizeAs(asked(AuditFilter.ALL.of(revision.value())))
                .allSatisfy(line -> assertThat(line).contains(",'" + title + ",", revision.toString()));
    }

    @Test
    void onlyAdministratorsReadIt() {
        assertThatThrownBy(() -> as(author, () -> report.page(AuditFilter.ALL, 0, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(author, () -> report.csv(AuditFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<AuditLine> asked(AuditFilter filter) {
        return as(admin, () -> report.page(filter, 0, 100));
    }

    private <T> T as(AccountId who, Supplier<T> deed) {
        return currentUser.callAs(who, deed::get);
    }

    private AccountId account(String name, Role role) {
        return accounts.create(
                name,
                UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(role),
                Set.of(),
                Language.ENGLISH);
    }
}
