package org.ogptoolbox.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.Suggestion;
import org.ogptoolbox.workflow.WorkItem;

/** Somebody who looks after a tool is asked about a stranger's change. */
class ConsultScreenTest extends KaribuTest {

    private Journey journey;
    private Suggestion suggestion;
    private RevisionId id;
    private WorkItem item;
    private String name;

    @BeforeEach
    void aStrangerSuggestsAChange() {
        journey = new Journey(context);
        suggestion = new Suggestion(context, journey);
        name = "Tool " + UUID.randomUUID();
        var entry = suggestion.published(journey.contributor, name);
        id = suggestion.renamed(journey.person("Sam Stranger", Role.CONTRIBUTOR), entry, name + " Plus");
        item = journey.open(id, "consult");
    }

    @Test
    void theyFindTheQuestionAmongTheirSubmissionsAndReadWhatWouldChange() {
        signInAs(journey.contributor);
        UI.getCurrent().navigate("submissions");
        assertThat(page())
                .contains("Others suggest changes to what you look after")
                .contains(name + " Plus");

        open(journey.contributor);
        assertThat(page())
                .contains("Sam Stranger suggests a change to “" + name + "”. Do you agree?")
                .contains("Plus");
        _assertNone(ConsultForm.class);
    }

    @Test
    void anObjectionWithoutAReasonIsRefusedAndOneWithItReachesTheReviewer() {
        open(journey.contributor);
        press("Claim");
        press("I object");
        assertThat(words().getErrorMessage()).startsWith("Give the reason");
        _setValue(words(), "It has never been called that.");
        press("I object");
        assertThat(suggestion.waiting(id)).containsExactly("review");

        item = journey.open(id, "review");
        open(journey.moderator);
        assertThat(_get(OpinionList.class).getElement().getTextRecursively())
                .contains("What those who look after it say")
                .contains("Ada Contributor objected")
                .contains("It has never been called that.");
    }

    @Test
    void agreeingTakesOneClick() {
        open(journey.contributor);
        press("Claim");
        press("I agree");
        assertThat(suggestion.waiting(id)).containsExactly("review");
    }

    @Test
    void itIsAskedInEveryLanguage() {
        for (var language : new Locale[] {Locale.FRENCH, Locale.forLanguageTag("es")}) {
            openPage(language);
            open(journey.contributor);
            assertThat(page())
                    .contains(
                            language.equals(Locale.FRENCH)
                                    ? "Sam Stranger propose une modification"
                                    : "Sam Stranger propone un cambio");
        }
    }

    private void open(AccountId reader) {
        signInAs(reader);
        UI.getCurrent().navigate("tasks/" + item.id());
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel("What you want to say"));
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }
}
