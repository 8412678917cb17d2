package org.ogptoolbox.actions;

import java.util.List;
import org.ogptoolbox.base.Country;

/**
 * Who took part in a collective action in 2017.
 *
 * @param governments the countries whose governments did
 * @param organisations of civil society, by name
 * @param doubtful names that the source repeats from another action, probably by mistake; not counted
 */
public record HistoricParticipation(List<Country> governments, List<String> organisations, List<String> doubtful) {

    /** Where this stands, as pages say it. */
    public static final String SOURCE = "etalab/carto_actions_collectives";

    public static final HistoricParticipation NONE = new HistoricParticipation(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return governments.isEmpty() && organisations.isEmpty() && doubtful.isEmpty();
    }
}
