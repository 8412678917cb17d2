package org.ogptoolbox.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ogptoolbox.actions.Participation.Historic;
import org.ogptoolbox.actions.Participation.Party;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the participation of 2017 at the first start, after the actions, cleaned by {@link HistoricNames}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FirstParticipation implements ApplicationRunner {

    private final Participation participation;

    FirstParticipation(Participation participation) {
        this.participation = participation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (participation.historic().isEmpty()) {
            participation.addFirst(Stream.concat(governments().stream(), civilSociety().stream())
                    .toList());
        }
    }

    static List<Historic> governments() {
        return Facts.rows("government-participation-2017.csv", ',').stream()
                .map(row -> new Historic(
                        Integer.parseInt(row.get("action")),
                        Party.GOVERNMENT,
                        row.get("country"),
                        HistoricNames.country(row.get("country")),
                        false))
                .toList();
    }

    static List<Historic> civilSociety() {
        var lists = new TreeMap<Integer, List<String>>();
        Facts.rows("civil-society-participation-2017-raw.csv", ';')
                .forEach(row -> lists.put(
                        HistoricNames.number(row.get("Commitments")),
                        HistoricNames.organisations(row.get("Associations"))));
        var rows = new ArrayList<Historic>();
        lists.forEach((action, names) -> {
            var doubtful = HistoricNames.copied(names, lists.getOrDefault(action + 1, List.of()));
            names.forEach(name -> rows.add(new Historic(action, Party.CIVIL_SOCIETY, name, null, doubtful)));
        });
        return rows;
    }
}
