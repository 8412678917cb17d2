package org.ogptoolbox.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.actions.ActionProblem.Place;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class CollectiveActionsTest {

    @Autowired
    CollectiveActions actions;

    @Autowired
    ActionRows rows;

    @Autowired
    FirstActions first;

    @Autowired
    AuditTrail trail;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser user;

    @Test
    void theFirstStartBringsTheParisDeclarationAndItsTwentyActionsInThreeLanguages() {
        first.run(new DefaultApplicationArguments());

        assertThat(actions.declarations()).extracting(Declaration::code).containsExactly("paris-2016");
        assertThat(actions.all())
                .extracting(CollectiveAction::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(actions.all()).allSatisfy(action -> {
            assertThat(ActionRules.problems(action.facts())).isEmpty();
            assertThat(action.facts().title().missing(Language.INTERFACE)).isEmpty();
            assertThat(action.facts().summary().missing(Language.INTERFACE)).isEmpty();
            assertThat(action.declaration().adoptedOn()).isEqualTo(LocalDate.of(2016, 12, 7));
        });
        assertThat(action(13).facts().theme()).isEqualTo(Theme.CLIMATE);
        assertThat(action(16).facts().title().text(Language.ENGLISH))
                .hasValue("Opening and sharing civic technology tools for opening government");
        assertThat(deeds(16)).containsExactly("collective-action.added");
    }

    @Test
    void theEtalabTeamEditsAnActionAndTheTrailKnows() {
        var steward = anAccount(Role.MODERATOR);
        var before = action(7);

        as(Role.ETALAB, all -> all.edit(7, before.version(), titled(before.facts(), "Open budgets", steward)));

        var after = action(7);
        assertThat(after.facts().title().original()).isEqualTo("Open budgets");
        assertThat(after.facts().title().missing(Language.INTERFACE))
                .containsExactly(Language.FRENCH, Language.SPANISH);
        assertThat(after.steward()).isEqualTo(new Steward(steward, "Somebody"));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(deeds(7)).containsExactly("collective-action.added", "collective-action.edited");
    }

    @Test
    void whoSavesSecondIsToldAndOverwritesNothing() {
        var seen = action(7);
        as(Role.ETALAB, all -> all.edit(7, seen.version(), titled(seen.facts(), "Mine", null)));

        assertThatThrownBy(() ->
                        as(Role.ETALAB, all -> all.edit(7, seen.version(), titled(seen.facts(), "Theirs", null))))
                .isInstanceOf(ActionConflict.class);
        assertThat(action(7).facts().title().original()).isEqualTo("Mine");
    }

    @Test
    void aLaterSummitBringsItsOwnDeclarationAndActions() {
        as(Role.ETALAB, all -> {
            all.addDeclaration(new Declaration(
                    "tbilisi-2018", english("Tbilisi Declaration"), LocalizedText.EMPTY, LocalDate.of(2018, 7, 17)));
            all.addAction(21, "tbilisi-2018", titled(action(1).facts(), "Another subject", null));
        });

        assertThat(actions.declarations()).extracting(Declaration::code).containsExactly("paris-2016", "tbilisi-2018");
        assertThat(action(21).declaration().name().original()).isEqualTo("Tbilisi Declaration");
        assertThat(deeds(21)).containsExactly("collective-action.added");
    }

    @Test
    void whatBreaksARuleIsRefusedPlaceByPlace() {
        var facts = action(1).facts();
        var wrong = new ActionFacts(
                Theme.OTHER,
                LocalizedText.of(Language.FRENCH, "x".repeat(ActionRules.TITLE_MAX + 1)),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                ActionStatus.PLANNED,
                anAccount(Role.CONTRIBUTOR),
                LocalDate.of(2020, 1, 2),
                LocalDate.of(2020, 1, 1),
                List.of("cooking"));

        assertThat(places(all -> all.addAction(0, "nowhere", wrong)))
                .containsExactly(
                        Place.NUMBER,
                        Place.TITLE,
                        Place.TITLE,
                        Place.END,
                        Place.POLICY_AREAS,
                        Place.STEWARD,
                        Place.DECLARATION);
        assertThat(places(all -> all.addAction(7, "paris-2016", facts))).containsExactly(Place.NUMBER);
        assertThat(places(all -> all.addDeclaration(new Declaration(
                        "Not a code", LocalizedText.EMPTY, LocalizedText.EMPTY, LocalDate.of(2020, 1, 1)))))
                .containsExactly(Place.CODE, Place.NAME);
        assertThatThrownBy(() -> as(Role.ETALAB, all -> all.edit(99, 0, facts))).isInstanceOf(ActionNotFound.class);
    }

    @Test
    void nobodyButTheEtalabTeamWrites() {
        var facts = action(1).facts();
        for (var role : Set.of(Role.CONTRIBUTOR, Role.MODERATOR, Role.TRANSLATOR, Role.ADMIN)) {
            assertThatThrownBy(() -> as(role, all -> all.edit(1, 0, facts))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(role, all -> all.addAction(30, "paris-2016", facts)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(
                            () -> as(role, all -> all.addDeclaration(action(1).declaration())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(role, CollectiveActions::stewards)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Place> places(Consumer<CollectiveActions> deed) {
        var refused = org.assertj.core.api.Assertions.catchThrowable(() -> as(Role.ETALAB, deed));
        assertThat(refused).asInstanceOf(type(InvalidAction.class)).isNotNull();
        return ((InvalidAction) refused)
                .problems().stream().map(ActionProblem::place).toList();
    }

    private CollectiveAction action(int number) {
        return actions.find(number).orElseThrow();
    }

    private List<String> deeds(int number) {
        return trail.of(rows.id(number)).stream().map(AuditEntry::action).toList();
    }

    private static ActionFacts titled(ActionFacts facts, String title, @Nullable AccountId steward) {
        return new ActionFacts(
                facts.theme(),
                facts.title().withOriginal(Language.ENGLISH, title),
                facts.summary(),
                facts.description(),
                facts.status(),
                steward,
                facts.start(),
                facts.end(),
                facts.policyAreas());
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    private void as(Role role, Consumer<CollectiveActions> deed) {
        user.callAs(anAccount(role), () -> {
            deed.accept(actions);
            return true;
        });
    }

    private AccountId anAccount(Role role) {
        return accounts.create(
                "Somebody",
                UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(role),
                Set.of(),
                Language.ENGLISH);
    }
}
