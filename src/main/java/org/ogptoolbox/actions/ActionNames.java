package org.ogptoolbox.actions;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.ActionTitles;
import org.springframework.stereotype.Component;

/** Tells contents what the collective actions they mention are called. */
@Component
class ActionNames implements ActionTitles {

    private final ActionRows rows;

    ActionNames(ActionRows rows) {
        this.rows = rows;
    }

    @Override
    public SortedMap<Integer, LocalizedText> open() {
        var open = new TreeMap<Integer, LocalizedText>();
        rows.all().stream()
                .filter(action -> action.facts().status() == ActionStatus.OPEN)
                .forEach(action -> open.put(action.number(), action.facts().title()));
        return open;
    }

    @Override
    public Optional<LocalizedText> title(int number) {
        return rows.find(number).map(action -> action.facts().title());
    }
}
