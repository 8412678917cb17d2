package org.ogptoolbox.actions.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText.Status;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ActionsViewTest extends KaribuTest {

    @Autowired
    CollectiveActions actions;

    @Test
    void theListShowsTheTwentyActionsInTheLanguageOfTheReader() {
        openPage(Locale.FRENCH);
        signInAs(Role.ETALAB);
        UI.getCurrent().navigate("actions");

        assertThat(_get(H1.class).getText()).isEqualTo("Actions collectives");
        assertThat(_size(_get(Grid.class))).isEqualTo(20);
    }

    @Test
    void anActionIsEditedInThreeLanguages() {
        open("actions/7");
        assertThat(_get(H1.class).getText()).isEqualTo("Collective action 7");

        _setValue(title("English"), "Open budgets");
        _setValue(title("French"), "Des budgets ouverts");
        save();

        assertThat(_get(H1.class).getText()).isEqualTo("Collective actions");
        var title = actions.find(7).orElseThrow().facts().title();
        assertThat(title.original()).isEqualTo("Open budgets");
        assertThat(title.text(Language.FRENCH)).hasValue("Des budgets ouverts");
        assertThat(title.missing(Language.INTERFACE)).containsExactly(Language.SPANISH);
        assertThat(title.resolve(Language.SPANISH))
                .hasValueSatisfying(text -> assertThat(text.status()).isEqualTo(Status.OUTDATED));

        open("actions/7");
        assertThat(title("Spanish").getHelperComponent().getElement().getTextRecursively())
                .isEqualTo("Translated from an earlier English text");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndWhatWasTypedStays() {
        open("actions/new");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(21);

        _setValue(_get(IntegerField.class), 7);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Summary (English)")), "Typed with care");
        save();

        assertThat(title("English").getErrorMessage()).startsWith("The English text is missing");
        assertThat(_get(IntegerField.class).getErrorMessage())
                .isEqualTo("There is an action with this number already.");
        assertThat(note()).contains("2 entries need");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Summary (English)"))
                        .getValue())
                .isEqualTo("Typed with care");

        _setValue(title("English"), "A new subject");
        save();
        assertThat(title("English").isInvalid()).isFalse();
        assertThat(_get(IntegerField.class).getErrorMessage())
                .isEqualTo("There is an action with this number already.");

        _setValue(_get(IntegerField.class), 21);
        save();
        assertThat(actions.find(21).orElseThrow().facts().summary().original()).isEqualTo("Typed with care");
    }

    @Test
    void whoSavesSecondSeesWhatTheOtherWroteAndKeepsWhatWasTyped() {
        open("actions/3");
        _setValue(title("English"), "Mine");
        var seen = actions.find(3).orElseThrow();
        actions.edit(3, seen.version(), Titles.with(seen.facts(), "Theirs"));

        save();

        assertThat(note()).contains("Somebody else saved this action", "Title (English): Theirs");
        assertThat(title("English").getValue()).isEqualTo("Mine");
        assertThat(actions.find(3).orElseThrow().facts().title().original()).isEqualTo("Theirs");

        save();
        assertThat(actions.find(3).orElseThrow().facts().title().original()).isEqualTo("Mine");
    }

    @Test
    void aLaterSummitIsAdded() {
        open("actions");
        _click(_get(Button.class, spec -> spec.withText("Add a declaration")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code")), "Tbilisi 2018");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name (English)")), "Tbilisi Declaration");
        _click(_get(Button.class, spec -> spec.withText("Add")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Code")).getErrorMessage())
                .contains("paris-2016");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Code")), "tbilisi-2018");
        _click(_get(Button.class, spec -> spec.withText("Add")));
        assertThat(actions.declarations()).hasSize(2);

        open("actions/new");
        assertThat(_get(Select.class, spec -> spec.withLabel("Declaration")).isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions", "actions/7", "actions/new"})
    void moderatorsHaveNoBusinessHere(String address) {
        signInAs(Role.MODERATOR);
        UI.getCurrent().navigate(address);
        assertThat(_get(H1.class).getText()).isEqualTo("Not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions/99", "actions/0", "actions/seven"})
    void anActionThatIsNotThereIsNotFound(String address) {
        open(address);
        assertThat(_get(H1.class).getText()).isEqualTo("Page not found");
    }

    private void open(String address) {
        signInAs(Role.ETALAB);
        UI.getCurrent().navigate(address);
    }

    private static TextField title(String language) {
        return _get(TextField.class, spec -> spec.withLabel("Title (" + language + ")"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private static String note() {
        return _get(ConflictNote.class).getElement().getTextRecursively();
    }
}
