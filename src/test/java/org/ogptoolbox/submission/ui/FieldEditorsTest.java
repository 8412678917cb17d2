package org.ogptoolbox.submission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every editor shows what stands in a document, and reports what is entered as the document wants it. */
class FieldEditorsTest extends KaribuTest {

    @Autowired
    FieldEditors editors;

    @Autowired
    Contents contents;

    @Autowired
    Submissions submissions;

    @Autowired
    Revisions revisions;

    private JsonNode reported = Typed.one("");

    @Test
    void everyFieldOfEveryKindHasALabelledEditorThatChangesNothingByShowing() {
        Stream.of(aTool().build(), aUseCase("Budget"), anOrganisation("Etalab"), anActionProposal("Observatory"))
                .forEach(this::showsWithoutChange);
    }

    private void showsWithoutChange(Content content) {
        var document = contents.toJson(content);
        for (var field : Schema.of(content.kind())) {
            var changes = new ArrayList<JsonNode>();
            var editor = editors.of(content.kind(), field);
            editor.onChange(changes::add);
            editor.show(document.at(field.pointer()));
            assertThat(editor.label()).as(field.pointer()).isNotBlank();
            assertThat(editor.help()).as(field.pointer()).isNotBlank();
            assertThat(changes).as(field.pointer()).isEmpty();
        }
    }

    @Test
    void everyEditorSaysWhatIsWrong() {
        for (var field : Schema.of(Kind.TOOL)) {
            var editor = editor(Kind.TOOL, field.pointer());
            editor.complain("Wrong");
            var invalid = _find(editor, Component.class).stream()
                    .filter(part -> part instanceof HasValidation input && input.isInvalid())
                    .toList();
            assertThat(invalid).as(field.pointer()).isNotEmpty();
            editor.complain("");
            assertThat(_find(editor, Component.class))
                    .as(field.pointer())
                    .noneMatch(part -> part instanceof HasValidation input && input.isInvalid());
        }
    }

    @Test
    void wordsAreSeparatedByCommas() {
        _get(editor(Kind.TOOL, "/tags"), TextField.class).setValue(" votes, budgets ,votes;; law ");
        assertThat(Typed.strings(reported)).containsExactly("votes", "budgets", "law");
    }

    @Test
    void tenThousandWordsArePassedOnForTheRulesToSay() {
        var words =
                Stream.iterate(1, i -> i + 1).limit(10_000).map(i -> "tag" + i).toList();
        _get(editor(Kind.TOOL, "/tags"), TextField.class).setValue(String.join(",", words));
        assertThat(reported).hasSize(10_000);
    }

    @Test
    void addressesGetTheSchemeThatNobodyTypes() {
        _get(editor(Kind.TOOL, "/landingURL"), TextField.class).setValue("decidim.org/en");
        assertThat(reported.stringValue()).isEqualTo("https://decidim.org/en");
        _get(editor(Kind.TOOL, "/landingURL"), TextField.class).setValue("javascript:alert(1)");
        assertThat(reported.stringValue()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void aMonthIsChosenAsMonthAndYear() {
        var editor = editor(Kind.USE_CASE, "/start");
        editor.show(Typed.one("2016-02"));
        var month = _find(editor, Select.class).get(0);
        var year = _find(editor, Select.class).get(1);
        assertThat(month.getValue()).isEqualTo(Month.FEBRUARY);
        assertThat(year.getValue()).isEqualTo(2016);
        month.setValue(Month.NOVEMBER);
        assertThat(reported).isEqualTo(Typed.one("2016-11"));
        year.clear();
        assertThat(reported).as("half chosen is kept, for the rules to say").isEqualTo(Typed.one("-11"));
        month.clear();
        assertThat(reported.isMissingNode()).isTrue();

        editor.show(Typed.one("1901-01"));
        assertThat(year.getValue()).as("a year that is not offered").isEqualTo(1901);
        editor.show(Typed.one("spring"));
        assertThat(month.isEmpty() && year.isEmpty()).isTrue();
    }

    @Test
    void limitedTextsSayTheirLimit() {
        for (var kind : Kind.values()) {
            Schema.of(kind).stream()
                    .filter(field -> field.localized() || field.type() == Field.Type.TEXT)
                    .forEach(field -> assertThat(_find(editor(kind, field.pointer()), TextFieldBase.class))
                            .isNotEmpty()
                            .allMatch(input -> input.getHelperComponent()
                                    .getElement()
                                    .getOuterHTML()
                                    .contains("max=\"" + field.max() + "\"")));
        }
    }

    @Test
    void severalAddressesStandOnLinesOfTheirOwn() {
        _get(editor(Kind.USE_CASE, "/links"), TextArea.class).setValue("https://a.example\nhttps://b.example\n");
        assertThat(Typed.strings(reported)).containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void anOrganisationThatTheCatalogueDoesNotKnowIsANameAlone() {
        var editor = editor(Kind.TOOL, "/maintainers");
        var picker = _get(editor, MultiSelectComboBox.class);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                picker,
                new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<>(picker, true, "Etalab"));
        assertThat(reported.get(0).path("name").stringValue()).isEqualTo("Etalab");
        assertThat(reported.get(0).has("entry")).isFalse();
    }

    @Test
    void aTypedNameThatIsPublishedIsThePublishedOne() {
        var name = "Etalab " + UUID.randomUUID();
        signInAs(Role.CONTRIBUTOR);
        var id = submissions.start(anOrganisation(name));
        revisions.submit(id);
        revisions.approve(id);
        revisions.publish(id);
        var entry = revisions.get(id).entry();
        var one = _get(editor(Kind.USE_CASE, "/organisation"), ComboBox.class);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                one,
                new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<>(
                        one, true, " " + name.toUpperCase(java.util.Locale.ROOT)));
        assertThat(reported.path("name").stringValue()).isEqualTo(name);
        assertThat(reported.path("entry").stringValue()).isEqualTo(entry.toString());
    }

    /** The whole kind: what an editor says to the browser is what it makes of it when the browser gives it back. */
    @Test
    void whatABrowserKeepsOfAnEditorMeansTheSameWhenItComesBack() {
        var kinds = Stream.of(
                aTool().build(), aUseCase("Budget"), anOrganisation("Etalab"), anActionProposal("Observatory"));
        var boxes = kinds.flatMap(
                        content -> Schema.of(content.kind()).stream().filter(field -> comesBack(content, field)))
                .map(Field::type)
                .collect(java.util.stream.Collectors.toSet());
        assertThat(boxes).contains(Field.Type.LICENSE, Field.Type.ORGANISATIONS, Field.Type.COUNTRY);
    }

    private boolean comesBack(Content content, Field field) {
        var value = contents.toJson(content).at(field.pointer());
        var editor = editors.of(content.kind(), field);
        editor.show(value);
        var kept = editor.typed().get(field.pointer());
        if (kept != null) {
            assertThat(parts(editor.kept(kept).orElseThrow()))
                    .as(field.pointer())
                    .isEqualTo(parts(value));
        }
        return kept != null && !value.isMissingNode();
    }

    /** Codes are sorted when they are entered. */
    private static Set<JsonNode> parts(JsonNode value) {
        return value.isArray() ? new HashSet<>(value.values()) : Set.of(value);
    }

    @Test
    void everyBoxWithAListIsKeptByTheBrowser() {
        for (var kind : Kind.values()) {
            for (var field : Schema.of(kind)) {
                var editor = editors.of(kind, field);
                _find(editor, com.vaadin.flow.component.combobox.ComboBoxBase.class)
                        .forEach(
                                box -> assertThat(((Component) box).getElement().getAttribute("data-stash"))
                                        .as(kind + field.pointer())
                                        .isEqualTo(field.pointer()));
            }
        }
    }

    @Test
    void whatTheListDoesNotKnowAnyMoreIsLeftAlone() {
        assertThat(editor(Kind.ORGANISATION, "/country").kept("Atlantis")).isEmpty();
        assertThat(editor(Kind.TOOL, "/countries").kept("Atlantis\nFrance").orElseThrow())
                .hasSize(1);
        assertThat(editor(Kind.ORGANISATION, "/country").kept("").orElseThrow().isMissingNode())
                .isTrue();
    }

    @Test
    void anyLicenceMayBeTyped() {
        var editor = editor(Kind.TOOL, "/license");
        var picker = _get(editor, ComboBox.class);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                picker,
                new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<>(
                        picker, true, "MIT OR Apache-2.0"));
        assertThat(reported.stringValue()).isEqualTo("MIT OR Apache-2.0");
    }

    @Test
    void textsStandBesideTheirTranslations() {
        var editor = editor(Kind.TOOL, "/tagline");
        editor.languages(Language.FRENCH, List.of(Language.ENGLISH));
        var inputs = _find(editor, TextField.class);
        inputs.get(0).setValue("Bonjour");
        inputs.get(1).setValue("Hello");
        assertThat(reported.at("/fr/status").stringValue()).isEqualTo("ORIGINAL");
        assertThat(reported.at("/en/text").stringValue()).isEqualTo("Hello");
        assertThat(reported.at("/en/source").isString()).isTrue();
        assertThat(inputs.get(1).getLabel()).isEqualTo("In one sentence – English");
    }

    @Test
    void anOutdatedTranslationStaysSoWhileAnotherOneIsTyped() {
        var editor = editor(Kind.TOOL, "/tagline");
        var text = LocalizedText.of(Language.ENGLISH, "Hello")
                .withTranslation(Language.FRENCH, "Bonjour", LocalizedText.Status.HUMAN)
                .withOriginal(Language.ENGLISH, "Good evening");
        editor.languages(Language.ENGLISH, List.of(Language.FRENCH, Language.SPANISH));
        editor.show(LocalizedJson.write(text));
        _find(editor, TextField.class).get(2).setValue("Buenas noches");
        assertThat(reported.at("/fr/status").stringValue()).isEqualTo("OUTDATED");
        assertThat(reported.at("/es/status").stringValue()).isEqualTo("HUMAN");
    }

    private FieldEditor editor(Kind kind, String pointer) {
        Field field = Schema.field(kind, pointer);
        var editor = editors.of(kind, field);
        editor.onChange(value -> reported = value);
        UI.getCurrent().add(editor);
        return editor;
    }
}
