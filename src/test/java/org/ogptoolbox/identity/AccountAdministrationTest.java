package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.DomainException;
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

    @Test
    void theLastAdministratorStays() {
        database.sql("update account set enabled = false").update();
        var admin = account("admin", Role.ADMIN);
        var closed = account("closed", Role.ADMIN);
        as(admin, all -> all.disable(closed));
        as(admin, all -> {
            assertThat(all.obstacleToDemotion(admin)).containsInstanceOf(LastAdministrator.class);
            assertThat(all.obstacleToClosing(admin)).containsInstanceOf(LastAdministrator.class);
        });
        assertThatThrownBy(() -> as(admin, all -> all.giveRoles(admin, Set.of(Role.MODERATOR))))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> as(admin, all -> all.disable(admin))).isInstanceOf(LastAdministrator.class);
        assertThat(accounts.find(admin).orElseThrow().has(Role.ADMIN)).isTrue();
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        account("other", Role.ADMIN);
        var admin = account("admin", Role.ADMIN);
        as(
                admin,
                all -> assertThat(all.obstacleToClosing(admin))
                        .map(DomainException::messageKey)
                        .hasValue("identity.administration.own"));
        assertThatThrownBy(() -> as(admin, all -> all.disable(admin))).isInstanceOf(OwnAccount.class);
    }

    @Test
    void nobodyTakesTheAdministrationFromThemselves() {
        account("other", Role.ADMIN);
        var admin = account("admin", Role.ADMIN, Role.CONTRIBUTOR);
        as(
                admin,
                all -> assertThat(all.obstacleToDemotion(admin))
                        .map(DomainException::messageKey)
                        .hasValue("identity.administration.own-role"));
        assertThatThrownBy(() -> as(admin, all -> all.giveRoles(admin, Set.of(Role.CONTRIBUTOR))))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> as(admin, all -> all.giveRoles(admin, Set.of())))
                .isInstanceOf(OwnAccount.class);
        assertThat(accounts.find(admin).orElseThrow().has(Role.ADMIN)).isTrue();

        as(admin, all -> all.giveRoles(admin, Set.of(Role.ADMIN, Role.TRANSLATOR)));
        assertThat(accounts.find(admin).orElseThrow().roles()).containsOnly(Role.ADMIN, Role.TRANSLATOR);
    }

    @Test
    void nothingStandsInTheWayWithOthers() {
        var admin = account("admin", Role.ADMIN);
        var other = account("other", Role.ADMIN);
        var person = account("person", Role.MODERATOR);
        as(admin, all -> {
            assertThat(all.obstacleToDemotion(other)).isEmpty();
            assertThat(all.obstacleToDemotion(person)).isEmpty();
            assertThat(all.obstacleToClosing(person)).isEmpty();
            all.giveRoles(other, Set.of(Role.MODERATOR));
        });
        assertThat(accounts.find(other).orElseThrow().roles()).containsExactly(Role.MODERATOR);
    }

    @Test
    void whoWasAnAdministratorAMomentAgoChangesNothingAnyMore() {
        var former = account("former", Role.ADMIN);
        var person = account("person", Role.MODERATOR);
        var deeds = List.<Consumer<AccountAdministration>>of(
                all -> all.disable(person),
                all -> all.giveRoles(person, Set.of(Role.ADMIN)),
                all -> all.translateInto(person, Set.of(Language.FRENCH)),
                all -> all.enable(person));
        // Still signed in with the role, which another has taken from the account meanwhile.
        deeds.forEach(deed -> assertThatThrownBy(() -> as(former, all -> {
                    database.sql("delete from account_role where account_id = ?")
                            .param(former.value())
                            .update();
                    deed.accept(all);
                }))
                .isInstanceOf(AccessDeniedException.class));
        assertThat(accounts.find(person).orElseThrow().roles()).containsExactly(Role.MODERATOR);
    }

    @Test
    void onlyAdministratorsGetThatFar() {
        for (var role : Set.of(Role.CONTRIBUTOR, Role.TRANSLATOR, Role.MODERATOR, Role.ETALAB)) {
            var person = account("person", role);
            assertThatThrownBy(() -> as(person, all -> all.giveRoles(person, Set.of(Role.ADMIN))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, all -> all.search("", null, PageRequest.of(0, 1))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void searchesNamesAndAddressesAndTakesSignsLiterally() {
        var admin = account("admin", Role.ADMIN);
        var mark = UUID.randomUUID().toString();
        var one = accounts.create(
                "100% Zoé",
                mark + "_1@test.example", "correct horse battery", Set.of(Role.MODERATOR), Set.of(), Language.ENGLISH);
        accounts.create(
                "Adèle", mark + "x1@test.example", "correct horse battery", Set.of(), Set.of(), Language.ENGLISH);
        as(admin, all -> {
            assertThat(all.count(mark, null)).isEqualTo(2);
            assertThat(all.count(mark, Role.MODERATOR)).isEqualTo(1);
            assertThat(all.search(mark, Role.MODERATOR, PageRequest.of(0, 10)))
                    .extracting(found -> found.account().id())
                    .containsExactly(one);
            assertThat(all.search(mark.toUpperCase(), null, PageRequest.of(0, 1)))
                    .extracting(found -> found.account().name())
                    .containsExactly("100% Zoé");
            assertThat(all.search(mark + "_", null, PageRequest.of(0, 10)))
                    .extracting(found -> found.account().id())
                    .containsExactly(one);
            assertThat(all.search("100% z", null, PageRequest.of(0, 10)))
                    .extracting(found -> found.account().id())
                    .containsExactly(one);
        });
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
