package org.ogptoolbox.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ogptoolbox.base.DemoAccounts;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration, whose password everybody knows. */
@Component
@Profile("demo")
class DemoPeople implements DemoAccounts {

    private static final String PASSWORD = "toolbox-demo";

    /** Who they are; everybody may contribute. */
    enum Person {
        CONTRIBUTOR("Camille Contributor"),
        CONTRIBUTOR2("Diego Contributor"),
        TRANSLATOR("Tessa Translator", Role.TRANSLATOR),
        MODERATOR("Maya Moderator", Role.MODERATOR),
        MODERATOR2("Milan Moderator", Role.MODERATOR),
        ETALAB("Élise Etalab", Role.ETALAB),
        ADMIN("Aline Admin", Role.ADMIN),
        ADMIN2("Ahmed Admin", Role.ADMIN);

        private final String fullName;
        private final Set<Role> roles;

        Person(String fullName, Role... roles) {
            this.fullName = fullName;
            this.roles = EnumSet.of(Role.CONTRIBUTOR, roles);
        }

        private String email() {
            return name().toLowerCase(java.util.Locale.ROOT) + "@demo.example";
        }
    }

    private final Accounts accounts;
    private final CurrentUser currentUser;

    DemoPeople(Accounts accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    boolean present() {
        return accounts.findByEmail(Person.CONTRIBUTOR.email()).isPresent();
    }

    void create() {
        for (var person : Person.values()) {
            var languages = person == Person.TRANSLATOR ? Set.copyOf(Language.INTERFACE) : Set.<Language>of();
            accounts.create(person.fullName, person.email(), PASSWORD, person.roles, languages, Language.ENGLISH);
        }
    }

    /** Lets a person do something, as if they had signed in. */
    <T> T as(Person person, Supplier<T> deed) {
        return currentUser.callAs(id(person), deed);
    }

    /** Lets a person do something that answers nothing. */
    void let(Person person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return person;
        });
    }

    private AccountId id(Person person) {
        return accounts.findByEmail(person.email()).orElseThrow().id();
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(Person.values()).stream()
                .map(person ->
                        new DemoAccount(person.name().toLowerCase(java.util.Locale.ROOT), person.email(), PASSWORD))
                .toList();
    }
}
