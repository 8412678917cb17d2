package org.ogptoolbox.content;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the rules find at one field; a field that is wrong in many places says so a few times only. */
final class Findings {

    private static final int ENOUGH = 5;

    /**
     * What a rule found.
     *
     * @param storable whether a draft may keep the value all the same, so that nothing half typed is lost
     */
    record Finding(Problem problem, boolean storable) {}

    private final List<Finding> found = new ArrayList<>();

    /** Unfit even for a draft. */
    void refuse(String pointer, String messageKey, Object... arguments) {
        add(pointer, messageKey, false, arguments);
    }

    /** Must be put right before submitting. */
    void object(String pointer, String messageKey, Object... arguments) {
        add(pointer, messageKey, true, arguments);
    }

    boolean enough() {
        return found.size() >= ENOUGH;
    }

    List<Finding> found() {
        return List.copyOf(found);
    }

    private void add(String pointer, String messageKey, boolean storable, Object... arguments) {
        if (!enough() || !storable) {
            found.add(new Finding(new Problem(pointer, messageKey, List.of(arguments)), storable));
        }
    }
}
