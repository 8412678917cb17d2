package org.ogptoolbox.actions;

import java.util.ArrayList;
import java.util.List;
import org.ogptoolbox.actions.ActionProblem.Place;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Schema;

/** What declarations and collective actions must be like; forms and the service ask the same rules. */
public final class ActionRules {

    public static final int TITLE_MAX = 200;
    public static final int SUMMARY_MAX = 400;
    public static final int DESCRIPTION_MAX = 10_000;
    public static final int NUMBER_MAX = 9_999;

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int CODE_MAX = 80;

    private ActionRules() {}

    /** What is wrong with a collective action; empty when nothing is. */
    public static List<ActionProblem> problems(ActionFacts facts) {
        var problems = new ArrayList<ActionProblem>();
        original(problems, Place.TITLE, facts.title());
        originalIfAny(problems, Place.SUMMARY, facts.summary());
        originalIfAny(problems, Place.DESCRIPTION, facts.description());
        longest(problems, Place.TITLE, facts.title(), TITLE_MAX);
        longest(problems, Place.SUMMARY, facts.summary(), SUMMARY_MAX);
        longest(problems, Place.DESCRIPTION, facts.description(), DESCRIPTION_MAX);
        if (facts.start() != null && facts.end() != null && facts.end().isBefore(facts.start())) {
            problems.add(ActionProblem.at(Place.END, "actions.problem.ends-before-start"));
        }
        if (!Schema.POLICY_AREAS.containsAll(facts.policyAreas())) {
            problems.add(ActionProblem.at(Place.POLICY_AREAS, "actions.problem.unknown-area"));
        }
        return problems;
    }

    /** What is wrong with a declaration. */
    public static List<ActionProblem> problems(Declaration declaration) {
        var problems = new ArrayList<ActionProblem>();
        if (!declaration.code().matches(CODE) || declaration.code().length() > CODE_MAX) {
            problems.add(ActionProblem.at(Place.CODE, "actions.problem.code", CODE_MAX));
        }
        original(problems, Place.NAME, declaration.name());
        originalIfAny(problems, Place.EVENT, declaration.event());
        longest(problems, Place.NAME, declaration.name(), TITLE_MAX);
        longest(problems, Place.EVENT, declaration.event(), TITLE_MAX);
        return problems;
    }

    /** What is wrong with a public number. */
    public static List<ActionProblem> problems(int number) {
        return number < 1 || number > NUMBER_MAX
                ? List.of(ActionProblem.at(Place.NUMBER, "actions.problem.number", NUMBER_MAX))
                : List.of();
    }

    private static void original(List<ActionProblem> problems, Place place, LocalizedText text) {
        if (text.text(Language.ENGLISH).isEmpty()) {
            problems.add(ActionProblem.at(place, "actions.problem.english-missing"));
        }
    }

    private static void originalIfAny(List<ActionProblem> problems, Place place, LocalizedText text) {
        if (!text.isEmpty()) {
            original(problems, place, text);
        }
    }

    private static void longest(List<ActionProblem> problems, Place place, LocalizedText text, int max) {
        if (text.texts().values().stream().anyMatch(one -> TypedText.length(one.text()) > max)) {
            problems.add(ActionProblem.at(place, "actions.problem.too-long", max));
        }
    }
}
