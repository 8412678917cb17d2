package org.ogptoolbox.workflow;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.identity.Role;

/**
 * What a definition may name.
 *
 * @param actions the names of the {@link ProcessAction} beans
 * @param screens the keys of the {@link StepScreen}s
 */
record Vocabulary(Set<String> actions, Set<String> screens) {

    /** The variables that the application itself sets, beside the outcomes of steps. */
    static final Set<String> VARIABLES = Set.of(
            "submitter",
            "kind",
            "missingLanguages",
            "language",
            "useCaseAttached",
            "publishAt",
            "duplicateOf",
            "speakers",
            "submitterSpeaks",
            "hosts",
            "maintainers",
            "maintainersAsked");

    static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    /** Completing the step {@code review} sets {@code reviewOutcome}. */
    static final String OUTCOME = "Outcome";

    /** What {@code ogp:separateFrom} may name beside steps. */
    static final String SUBMITTER = "submitter";

    Vocabulary {
        actions = Set.copyOf(actions);
        screens = Set.copyOf(screens);
    }
}
