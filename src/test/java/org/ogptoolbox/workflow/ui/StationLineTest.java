package org.ogptoolbox.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;

class StationLineTest extends KaribuTest {

    private static final List<List<BpmnOutline.Step>> STATIONS = List.of(
            List.of(step("review", "Review")),
            List.of(step("translate", "Translate"), step("attach", "Use case")),
            List.of(step("publish", "Sign off")));

    @Test
    void beginsAtWhatThePersonDoes() {
        assertThat(words(line().ahead("Published")))
                .containsExactly(
                        "Describe waiting now",
                        "Review not yet",
                        "Translate + Use case not yet",
                        "Sign off not yet",
                        "Published not yet");
    }

    @Test
    void lightsWhereItWaits() {
        assertThat(words(line().at(Set.of("attach"), Set.of("review", "translate"), "Published")))
                .containsExactly(
                        "Describe done",
                        "Review done",
                        "Translate + Use case waiting now",
                        "Sign off not yet",
                        "Published not yet");
    }

    @Test
    void isBackAtTheFirstWhenSomethingElseWaits() {
        assertThat(words(line().at(Set.of("revise"), Set.of("review"), "Published")))
                .startsWith("Describe waiting now", "Review not yet");
    }

    @Test
    void lightsAllThatWait() {
        assertThat(words(line().at(Set.of("review", "publish"), Set.of(), "Published")))
                .containsExactly("Describe done", "Review waiting now", "Sign off waiting now", "Published not yet");
    }

    @Test
    void leavesOutWhatNobodyDidOnTheWay() {
        assertThat(words(line().at(Set.of("publish"), Set.of("review", "attach"), "Published")))
                .containsExactly(
                        "Describe done", "Review done", "Use case done", "Sign off waiting now", "Published not yet");
        assertThat(words(line().at(Set.of(), Set.of("review", "publish"), "Published")))
                .containsExactly("Describe done", "Review done", "Sign off done", "Published waiting now");
    }

    @Test
    void promisesNothingMoreWhenItEndedElsewhere() {
        assertThat(words(line().left(Set.of("review"), "Rejected")))
                .containsExactly("Describe done", "Review done", "Rejected");
    }

    @Test
    void isDoneAtItsGoal() {
        assertThat(words(line().arrived(Set.of("review", "publish"), "Published")))
                .containsExactly("Describe done", "Review done", "Sign off done", "Published done");
    }

    private static StationLine line() {
        return new StationLine(STATIONS, "Describe");
    }

    private static BpmnOutline.Step step(String id, String name) {
        return new BpmnOutline.Step(id, name);
    }

    private static List<String> words(StationLine line) {
        return line.getChildren()
                .map(item -> String.join(
                        " ",
                        item.getChildren()
                                .map(Component::getElement)
                                .map(element -> element.getTextRecursively())
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .toList();
    }
}
