package org.ogptoolbox.bench;

import java.util.List;

/** What half of the rounds are below: one slow round of a busy machine does not move it. */
final class Median {

    private Median() {}

    static double of(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
