package org.ogptoolbox.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ogptoolbox.actions.ActionProblem.Place;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declarations and their collective actions: everybody reads them, the Etalab team writes them. */
@Service
@Transactional(readOnly = true)
public class CollectiveActions {

    private final ActionRows rows;
    private final Accounts accounts;
    private final AuditTrail audit;

    CollectiveActions(ActionRows rows, Accounts accounts, AuditTrail audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The declarations, oldest first. */
    public List<Declaration> declarations() {
        return rows.declarations();
    }

    /** Every collective action, by number. */
    public List<CollectiveAction> all() {
        var actions = rows.all();
        var names = accounts.names(actions.stream()
                .flatMap(action -> Stream.ofNullable(action.facts().steward()))
                .distinct()
                .toList());
        return actions.stream().map(action -> named(action, names)).toList();
    }

    public Optional<CollectiveAction> find(int number) {
        return rows.find(number)
                .map(action -> named(
                        action,
                        accounts.names(
                                Stream.ofNullable(action.facts().steward()).toList())));
    }

    /** Those who may look after a collective action: the Etalab team and the moderators, by name. */
    @PreAuthorize("hasRole('ETALAB')")
    public List<Steward> stewards() {
        return Stream.of(Role.ETALAB, Role.MODERATOR)
                .flatMap(role -> accounts.withRole(role).stream())
                .map(account -> new Steward(account.id(), account.name()))
                .distinct()
                .sorted(java.util.Comparator.comparing(Steward::name))
                .toList();
    }

    /** @throws InvalidAction when a rule is broken or there is one with this code */
    @Transactional
    @PreAuthorize("hasRole('ETALAB')")
    public void addDeclaration(Declaration declaration) {
        insert(declaration);
    }

    /** @throws InvalidAction when a rule is broken, the number is taken or the declaration unknown */
    @Transactional
    @PreAuthorize("hasRole('ETALAB')")
    public void addAction(int number, String declaration, ActionFacts facts) {
        insert(number, declaration, facts);
    }

    /**
     * Changes what is said of a collective action.
     *
     * @param version the one the editor saw
     * @throws InvalidAction when a rule is broken
     * @throws ActionConflict when somebody else saved first
     * @throws ActionNotFound when there is none with this number
     */
    @Transactional
    @PreAuthorize("hasRole('ETALAB')")
    public void edit(int number, long version, ActionFacts facts) {
        var id = rows.id(number);
        var problems = new ArrayList<>(ActionRules.problems(facts));
        problems.addAll(stewardProblems(facts, rows.find(number).map(CollectiveAction::facts)));
        refuse(problems);
        if (!rows.update(number, version, facts)) {
            throw new ActionConflict();
        }
        audit.record("collective-action.edited", id, Map.of("number", String.valueOf(number)));
    }

    /** Writes what came with the application, at its first start, when nobody is signed in. */
    @Transactional
    void addFirst(Declaration declaration, Map<Integer, ActionFacts> actions) {
        insert(declaration);
        actions.forEach((number, facts) -> insert(number, declaration.code(), facts));
    }

    private void insert(Declaration declaration) {
        refuse(ActionRules.problems(declaration));
        var id =
                unlessTaken(() -> rows.insert(declaration), ActionProblem.at(Place.CODE, "actions.problem.code-taken"));
        audit.record("declaration.added", id, Map.of("code", declaration.code()));
    }

    private void insert(int number, String declaration, ActionFacts facts) {
        var taken = ActionProblem.at(Place.NUMBER, "actions.problem.number-taken");
        var problems = new ArrayList<>(ActionRules.problems(number));
        rows.find(number).ifPresent(known -> problems.add(taken));
        problems.addAll(ActionRules.problems(facts));
        problems.addAll(stewardProblems(facts, Optional.empty()));
        var declarationId = rows.declarationId(declaration);
        if (declarationId.isEmpty()) {
            problems.add(ActionProblem.at(Place.DECLARATION, "actions.problem.no-declaration"));
        }
        refuse(problems);
        var id = unlessTaken(() -> rows.insert(number, declarationId.orElseThrow(), facts), taken);
        audit.record("collective-action.added", id, Map.of("number", String.valueOf(number)));
    }

    /** Who was a steward already may stay one, whatever became of the account. */
    private List<ActionProblem> stewardProblems(ActionFacts facts, Optional<ActionFacts> before) {
        var steward = facts.steward();
        var fits = steward == null
                || before.map(ActionFacts::steward).filter(steward::equals).isPresent()
                || accounts.find(steward).filter(CollectiveActions::maySteward).isPresent();
        return fits ? List.of() : List.of(ActionProblem.at(Place.STEWARD, "actions.problem.steward"));
    }

    private static boolean maySteward(Account account) {
        return account.enabled() && (account.has(Role.ETALAB) || account.has(Role.MODERATOR));
    }

    private static void refuse(List<ActionProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidAction(problems);
        }
    }

    /** Two people may add the same at once; the one who is second is told as if the first had been there before. */
    private static <T> T unlessTaken(Supplier<T> insert, ActionProblem taken) {
        try {
            return insert.get();
        } catch (DuplicateKeyException duplicate) {
            throw new InvalidAction(List.of(taken));
        }
    }

    private static CollectiveAction named(CollectiveAction action, Map<AccountId, String> names) {
        var steward = action.facts().steward();
        return steward == null
                ? action
                : new CollectiveAction(
                        action.number(),
                        action.declaration(),
                        action.facts(),
                        new Steward(steward, names.getOrDefault(steward, "–")),
                        action.version(),
                        action.updatedAt());
    }
}
