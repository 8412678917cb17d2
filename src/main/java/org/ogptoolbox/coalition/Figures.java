package org.ogptoolbox.coalition;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;

/** Participation in numbers. What others published of 2017 and what happened on this platform are counted apart. */
public final class Figures {

    private Figures() {}

    /**
     * What a country does.
     *
     * @param country null for contributions of organisations that belong to none
     * @param historic actions its government took part in in 2017, by number
     * @param contributions how many were published on the platform, by action
     */
    public record OfCountry(@Nullable Country country, List<Integer> historic, Map<Integer, Integer> contributions) {

        /** How many contributions were published on the platform. */
        public int published() {
            return contributions.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Historic participations and published contributions together. */
        public int total() {
            return historic.size() + published();
        }
    }

    /**
     * What there was at the end of a month.
     *
     * @param governments participations of governments in 2017
     * @param organisations participations of civil society in 2017
     * @param contributions published on the platform
     * @param joined organisations that joined a coalition
     */
    public record AtMonth(YearMonth month, int governments, int organisations, int contributions, int joined) {}
}
