package org.ogptoolbox.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.catalogue.Tombstones;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.TakedownDetails;
import org.ogptoolbox.content.TakedownReason;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class PublishedViewTest extends KaribuTest {

    @Autowired
    Publishing publishing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Tombstones tombstones;

    @Autowired
    Entries entries;

    private String name;
    private EntryId entry;

    @BeforeEach
    void published() {
        name = "Tool " + UUID.randomUUID();
        entry = publishing.publish(aTool().named(name).build());
    }

    @Test
    void whatIsFoundIsTakenDownWithAReasonAndPublishedAgain() {
        open();
        _click(takeDown());
        _setValue(reason(), TakedownReason.OUTDATED);
        _setValue(text("English"), "Nobody looks after it.");
        _setValue(text("French"), "Plus personne ne s’en occupe.");
        _click(button("Take down"));

        _assertNone(Dialog.class);
        assertThat(catalogue.find(entry)).isEmpty();
        var stone = tombstones.find(entry).orElseThrow();
        assertThat(stone.text().originalLanguage()).contains(Language.ENGLISH);
        assertThat(stone.text().in(Language.FRENCH)).isEqualTo("Plus personne ne s’en occupe.");

        _click(publishAgain());
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(catalogue.find(entry)).isPresent();
    }

    @Test
    void withoutAReasonOrATextNothingHappensAndWhatWasTypedStays() {
        open();
        _click(takeDown());
        _click(button("Take down"));
        assertThat(problem()).isEqualTo("Choose a reason: readers will see it.");
        _setValue(reason(), TakedownReason.DUPLICATE);
        _click(button("Take down"));
        assertThat(problem()).startsWith("Say in at least one language why");
        _setValue(text("English"), "The same twice");
        _click(button("Take down"));
        assertThat(problem()).startsWith("Choose the published entry of the same kind");
        assertThat(text("English").getValue()).isEqualTo("The same twice");
        assertThat(catalogue.find(entry)).isPresent();

        var other = publishing.publish(aTool().named(name + " again").build());
        mergedInto().setValue(entries.find(other).orElseThrow());
        _click(button("Take down"));
        assertThat(tombstones.find(entry).orElseThrow().mergedInto()).isEqualTo(other);
    }

    @Test
    void forReasonsOfLawAColleagueConfirmsWhatWaits() {
        open();
        _click(takeDown());
        _setValue(reason(), TakedownReason.LEGAL);
        _setValue(text("English"), "A court said so.");
        _click(button("Ask for confirmation"));
        assertThat(catalogue.find(entry)).isPresent();
        assertThat(waiting()).contains(name, "A court said so.", "Another member of the team must confirm it.");
        _assertNone(Button.class, spec -> spec.withText("Confirm"));

        open();
        assertThat(waiting()).contains(name);
        confirmOf(name);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(catalogue.find(entry)).isEmpty();
        assertThat(waiting()).doesNotContain(name);
    }

    @Test
    void itSpeaksFrenchAndSaysWhenNothingMatches() {
        openPage(Locale.FRENCH);
        signInAs(Role.ETALAB);
        look("organisation", UUID.randomUUID().toString());
        assertThat(_get(H1.class).getText()).isEqualTo("Ce qui est publié");
        assertThat(grid().getEmptyStateText()).isEqualTo("Rien de publié ne correspond.");
        assertThat(GridKt._size(grid())).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ETALAB"})
    void itIsTheBusinessOfTheEtalabTeam(Role role) {
        signInAs(role);
        UI.getCurrent().navigate("published");
        assertThat(_get(H1.class).getText()).isEqualTo("Not allowed");
    }

    /** As a new member of the team, who looks for the tool. */
    private void open() {
        signInAs(Role.ETALAB);
        UI.getCurrent().navigate("login");
        look("tool", name);
    }

    private static void look(String kind, String text) {
        UI.getCurrent().navigate("published", QueryParameters.simple(Map.of("kind", kind, "q", text)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _find(Grid.class).getFirst();
    }

    private static Button takeDown() {
        return (Button) GridKt._getCellComponent(grid(), 0, "action");
    }

    @SuppressWarnings("unchecked")
    private Button publishAgain() {
        var takenDown = (Grid<TakedownDetails>) _find(Grid.class).getLast();
        var rows = GridKt._findAll(takenDown);
        var place = IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).entry().equals(entry))
                .findFirst()
                .orElseThrow();
        return (Button) GridKt._getCellComponent(takenDown, place, "action");
    }

    private static void confirmOf(String title) {
        var cards = _find(com.vaadin.flow.component.html.ListItem.class, spec -> spec.withClasses("card"));
        var card = cards.stream()
                .filter(one -> text(one).contains(title))
                .findFirst()
                .orElseThrow();
        _click(_get(card, Button.class, spec -> spec.withText("Confirm")));
    }

    private static String waiting() {
        return text(_get(Section.class, spec -> spec.withClasses("takedowns")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<TakedownReason> reason() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Entries.Match> mergedInto() {
        return _get(ComboBox.class, spec -> spec.withLabel("Merged into"));
    }

    private static TextArea text(String language) {
        return _get(TextArea.class, spec -> spec.withLabel("What readers are told (" + language + ")"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String problem() {
        return _get(Paragraph.class, spec -> spec.withClasses("form-problem")).getText();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
