package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ogptoolbox.workflow.ui.BpmnOutline.Step;

/** The way of a case in plain words, one station after the other, the current one lit. Made by {@link WorkflowPictures}. */
public final class StationLine extends OrderedList {

    /** How far a station is, as the style sheet and the messages call it. */
    private enum State {
        DONE("done", VaadinIcon.CHECK_CIRCLE),
        CURRENT("current", VaadinIcon.DOT_CIRCLE),
        AHEAD("ahead", VaadinIcon.CIRCLE_THIN),
        ENDED("ended", VaadinIcon.CLOSE_CIRCLE_O);

        private final String code;
        private final VaadinIcon icon;

        State(String code, VaadinIcon icon) {
            this.code = code;
            this.icon = icon;
        }
    }

    private final List<List<Step>> stations;
    private final String first;

    StationLine(List<List<Step>> stations, String first) {
        this.stations = stations;
        this.first = first;
        addClassName("stations");
    }

    /** Nothing has begun but the first. */
    StationLine ahead(String goal) {
        station(first, State.CURRENT);
        stations.forEach(station -> station(station, State.AHEAD));
        station(goal, State.AHEAD);
        return this;
    }

    /** It goes on: at some of the stations, or back at the first. What nobody had to do on the way is left out. */
    StationLine at(Set<String> waiting, Set<String> done, String goal) {
        var last = IntStream.range(0, stations.size())
                .filter(index -> has(stations.get(index), waiting))
                .max()
                .orElse(waiting.isEmpty() ? stations.size() : -1);
        station(first, last < 0 ? State.CURRENT : State.DONE);
        for (var index = 0; index < stations.size(); index++) {
            var station = stations.get(index);
            if (has(station, waiting)) {
                station(station, State.CURRENT);
            } else if (index > last) {
                station(station, State.AHEAD);
            } else {
                passed(station, done);
            }
        }
        station(goal, waiting.isEmpty() ? State.CURRENT : State.AHEAD);
        return this;
    }

    StationLine arrived(Set<String> done, String goal) {
        return over(done, goal, State.DONE);
    }

    /** It ended elsewhere: what was never begun is not promised any more. */
    StationLine left(Set<String> done, String end) {
        return over(done, end, State.ENDED);
    }

    private StationLine over(Set<String> done, String end, State state) {
        station(first, State.DONE);
        stations.forEach(station -> passed(station, done));
        station(end, state);
        return this;
    }

    private void passed(List<Step> station, Set<String> done) {
        var steps = station.stream().filter(step -> done.contains(step.id())).toList();
        if (!steps.isEmpty()) {
            station(steps, State.DONE);
        }
    }

    private static boolean has(List<Step> station, Set<String> ids) {
        return station.stream().map(Step::id).anyMatch(ids::contains);
    }

    private void station(List<Step> steps, State state) {
        station(steps.stream().map(Step::name).collect(Collectors.joining(" + ")), state);
    }

    private void station(String name, State state) {
        var icon = state.icon.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(name);
        label.addClassName("station-name");
        var item = new ListItem(icon, label);
        if (state != State.ENDED) {
            var told = new Span(getTranslation("workflow-ui.step-state." + state.code));
            told.addClassName("station-state");
            item.add(told);
        }
        item.addClassName("station-" + state.code);
        if (state == State.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        add(item);
    }
}
