package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AccountAdministrationTest {

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MyAccount mine;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient database;

    @Test
    void rolesAreGivenTakenAndAudited() {
        var admin = account("admin", Role.ADMIN);
        var person = account("person", Role.CONTRIBUTOR);
        as(admin, all -> all.giveRoles(person, Set.of(Role.MODERATOR, Role.TRANSLATOR)));
        as(admin, all -> all.translateInto(person, Set.of(Language.FRENCH)));

        var changed = accounts.find(person).orElseThrow();
        assertThat(changed.roles()).containsExactlyInAnyOrder(Role.MODERATOR, Role.TRANSLATOR);
        assertThat(changed.languages()).containsExactly(Language.FRENCH);
        assertThat(trail.of(person.value()))
                .extracting(AuditEntry::action)
                .containsExactly(AccountEvent.CREATED, AccountEvent.ROLES_CHANGED, AccountEvent.LANGUAGES_CHANGED);
        assertThat(trail.of(person.value()).get(1)).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(admin);
            assertThat(entry.details()).containsEntry("roles", "TRANSLATOR MODERATOR");
        });
    }

    /** Two who take each other away at the same moment: the second acts with a role that is gone. */
    @Test
    void theLastAdministratorStays() {
        database.sql("update account set enabled = false").update();
        var admin = account("admin", Role.ADMIN);
        var closed = account("closed", Role.ADMIN);
        as(admin, all -> all.disable(closed));
        assertThatThrownBy(() -> as(closed, all -> all.giveRoles(admin, Set.of(Role.MODERATOR))))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> as(closed, all -> all.disable(admin))).isInstanceOf(LastAdministrator.class);
        as(admin, all -> all.enable(closed));
        as(closed, all -> all.giveRoles(admin, Set.of(Role.MODERATOR)));
        assertThat(accounts.find(admin).orElseThrow().has(Role.ADMIN)).isFalse();
    }

    @Test
    void nobodyTakesTheirOwnAccountAway() {
        var admin = account("admin", Role.ADMIN);
        assertThatThrownBy(() -> as(admin, all -> all.disable(admin))).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> as(admin, all -> all.giveRoles(admin, Set.of(Role.CONTRIBUTOR))))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> as(admin, all -> all.change(admin, Set.of(Role.TRANSLATOR), Set.of(Language.FRENCH))))
                .isInstanceOf(OwnAccount.class);
        assertThat(accounts.find(admin).orElseThrow().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void onlyAdministratorsGetThatFar() {
        for (var role : Set.of(Role.CONTRIBUTOR, Role.TRANSLATOR, Role.MODERATOR, Role.ETALAB)) {
            var person = account("person", role);
            assertThatThrownBy(() -> as(person, all -> all.giveRoles(person, Set.of(Role.ADMIN))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, all -> all.search("", PageRequest.of(0, 1))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void searchesNamesAndAddressesAndTakesSignsLiterally() {
        var admin = account("admin", Role.ADMIN);
        var mark = UUID.randomUUID().toString();
        var one = accounts.create(
                "100% Zoé", mark + "_1@test.example", "correct horse battery", Set.of(), Set.of(), Language.ENGLISH);
        accounts.create(
                "Adèle", mark + "x1@test.example", "correct horse battery", Set.of(), Set.of(), Language.ENGLISH);
        as(admin, all -> {
            assertThat(all.count(mark)).isEqualTo(2);
            assertThat(all.search(mark.toUpperCase(), PageRequest.of(0, 1)))
                    .extracting(Account::name)
                    .containsExactly("100% Zoé");
            assertThat(all.search(mark + "_", PageRequest.of(0, 10)))
                    .extracting(Account::id)
                    .containsExactly(one);
            assertThat(all.search("100% z", PageRequest.of(0, 10)))
                    .extracting(Account::id)
                    .containsExactly(one);
            for (var nothing : List.of("!", mark + "%x", mark + "!_", "\"", "👍", "zo\\u00e9")) {
                assertThat(all.search(nothing, PageRequest.of(0, 10))).as(nothing).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00a0Zoe\u0301\u200b \u202eLi\ufeff', \u200bzoe@test.example\u00a0, 'Zoé Li', zoe@test.example",
        "'\u0645\u06cc\u200c\u062e', \u00admi@test.example, '\u0645\u06cc\u200c\u062e', mi@test.example"
    })
    void namesAndMailsAreKeptWithoutWhatNobodySees(String name, String email, String keptName, String keptEmail) {
        var id = accounts.create(name, email, "correct horse battery", Set.of(), Set.of(), Language.ENGLISH);

        assertThat(accounts.find(id)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo(keptName);
            assertThat(account.email()).isEqualTo(keptEmail);
        });
        assertThat(accounts.findByEmail(email.toUpperCase(Locale.ROOT))).isPresent();
        currentUser.callAs(id, () -> {
            mine.save(name + "\u3164", Language.ENGLISH, Set.of());
            return id;
        });
        assertThat(accounts.find(id).orElseThrow().name()).isEqualTo(keptName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00a0", "\u200b\u200d", "\u0301", "\u3164", "\u202e\u2800"})
    void aNameIsSomethingToSee(String name) {
        assertThat(AccountRules.nameProblem(name)).isPresent();
        assertThat(AccountRules.emailProblem(name + "@test.example")).isPresent();
        assertThat(AccountRules.emailProblem("a\u00a0b@test.example")).isPresent();
    }

    private AccountId account(String name, Role... roles) {
        return accounts.create(
                name,
                name + UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(roles),
                Set.of(),
                Language.ENGLISH);
    }

    private void as(AccountId account, Consumer<AccountAdministration> deed) {
        currentUser.callAs(account, () -> {
            deed.accept(administration);
            return true;
        });
    }
}
