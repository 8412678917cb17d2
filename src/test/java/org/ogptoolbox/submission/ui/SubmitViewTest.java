package org.ogptoolbox.submission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.Submissions;
import org.springframework.beans.factory.annotation.Autowired;

/** A contributor at the wizard: nothing typed is lost, what is missing is said, the address says where they are. */
class SubmitViewTest extends KaribuTest {

    @Autowired
    Submissions submissions;

    @Autowired
    Revisions revisions;

    @Autowired
    WizardServices wizard;

    @BeforeEach
    void aContributor() {
        signInAs(Role.CONTRIBUTOR);
    }

    @Test
    void openingTheWizardCreatesNoDraft() {
        open(Kind.TOOL, null);
        assertThat(submissions.mine(0, 10)).isEmpty();
        assertThat(status()).isEqualTo("Nothing to save yet");
    }

    @Test
    void theFirstLettersMakeADraftThatIsSaved() {
        open(Kind.TOOL, null);
        _setValue(field("Name"), "Decidim");
        assertThat(mine().content().title()).isEqualTo("Decidim");
        assertThat(status()).startsWith("Saved ");
        assertThat(mine().resumeAt()).isEqualTo("what#/name");
    }

    @Test
    void oneComesBackToTheStepOneLeft() {
        var id = submissions.start(aTool().build());
        submissions.saveDraft(id, submissions.mine(id).version(), aTool().build(), "criteria#/license");
        open(Kind.TOOL, id);
        assertThat(currentStep()).startsWith("Technical criteria");
    }

    @Test
    void everyStepSaysWhatIsMissing() {
        open(Kind.TOOL, null);
        assertThat(steps()).contains("Who makes it1 field to complete").contains("What it is3 fields to complete");
        _setValue(field("Name"), "Decidim");
        assertThat(steps()).contains("What it is2 fields to complete");
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldWhenTheStepWasLeft() {
        var id = submissions.start(aTool().at(null).build());
        at(id, "what", null);
        assertThat(field("Web site").isInvalid()).isFalse();
        at(id, "who", null);
        at(id, "what", null);
        assertThat(field("Web site").getErrorMessage()).contains("fill in");
    }

    @Test
    void aWrongAddressIsSaidAtTheFieldAndKept() {
        var id = submissions.start(aTool().build());
        at(id, "what", null);
        _setValue(field("Web site"), "javascript:alert(1)");
        assertThat(field("Web site").isInvalid()).isTrue();
        assertThat(((Tool) mine().content()).landingURL()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void tenThousandTagsAreNotStoredAndTheRestIs() {
        var id = submissions.start(aTool().build());
        at(id, "what", null);
        _setValue(
                field("Keywords"),
                "tag,".repeat(3)
                        + java.util.stream.IntStream.range(0, 10_000)
                                .mapToObj(Integer::toString)
                                .collect(java.util.stream.Collectors.joining(",")));
        _setValue(field("Name"), "Decidim 2");
        assertThat(field("Keywords").getErrorMessage()).contains("too many");
        assertThat(field("Keywords").getValue()).hasSizeGreaterThan(10_000);
        assertThat(status()).contains("except one field");
        assertThat(mine().content().title()).isEqualTo("Decidim 2");
        assertThat(((Tool) mine().content()).tags()).hasSize(2);
    }

    @Test
    void likelyDuplicatesAreShownWhileTheNameIsTyped() {
        var name = "Zebrastreifen " + UUID.randomUUID().toString().substring(0, 8);
        published(name);
        signInAs(Role.CONTRIBUTOR);
        open(Kind.TOOL, null);
        _setValue(field("Name"), name);
        assertThat(_get(SimilarEntries.class).getElement().getTextRecursively()).contains(name);
        assertThat(_find(_get(SimilarEntries.class), Anchor.class))
                .anyMatch(link -> link.getHref().startsWith("/en/tools/zebrastreifen"));
    }

    @Test
    void twoWindowsAreShownBothVersions() {
        var id = submissions.start(aTool().named("Old").build());
        at(id, "what", null);
        submissions.saveDraft(
                id, submissions.mine(id).version(), aTool().named("Theirs").build(), null);
        _setValue(field("Name"), "Mine");

        var dialog = _get(ConflictDialog.class);
        assertThat(mine().content().title()).isEqualTo("Theirs");
        assertThat(_find(dialog, RadioButtonGroup.class)).hasSize(1);
        _click(_get(dialog, Button.class));
        assertThat(mine().content().title()).isEqualTo("Mine");
        assertThat(status()).startsWith("Saved ");
    }

    @Test
    void whatTheBrowserKeptIsBackThoughThePageItselfSavedMeanwhile() {
        var id = submissions.start(aTool().build());
        var version = submissions.mine(id).version();
        var autosave = opened(id);
        autosave.resumeAt("who#");
        autosave.save(Map.of());
        autosave.recover(version, Map.of("/maintainers", "Somebody new"));
        _assertNone(ConflictDialog.class);
        assertThat(((Tool) mine().content()).maintainers())
                .extracting(Link::name)
                .containsExactly("Somebody new");
    }

    @Test
    void whatTheBrowserKeptIsShownBesideWhatAnotherWindowSaved() {
        var id = submissions.start(aTool().named("Old").build());
        var version = submissions.mine(id).version();
        submissions.saveDraft(id, version, aTool().named("Theirs").build(), null);
        opened(id).recover(version, Map.of("/name", "Mine"));
        assertThat(_find(_get(ConflictDialog.class), RadioButtonGroup.class)).hasSize(1);
    }

    @Test
    void nothingIsSaidOfTextsThatTheServerHas() {
        var id = submissions.start(aTool().named("Same").build());
        opened(id).recover(0, Map.of("/name", " Same"));
        _assertNone(ConflictDialog.class);
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    private Autosave opened(RevisionId id) {
        var draft = wizard.drafts().open(id, Language.ENGLISH);
        var autosave = new Autosave(wizard, draft, new SavedStatus(), new Stash(), new Autosave.Listener() {
            @Override
            public void created() {}

            @Override
            public void replaced() {}
        });
        autosave.open();
        return autosave;
    }

    @Test
    void textsAreWrittenInTheLanguageChosenAndTranslatedBeside() {
        open(Kind.TOOL, null);
        _setValue(field("Name"), "Decidim");
        at(mine().id(), "texts", null);
        _setValue(field("In one sentence"), "Bonjour");
        ComboBox<Language> original = _get(ComboBox.class, spec -> spec.withLabel("Original language"));
        _setValue(original, Language.FRENCH);
        MultiSelectComboBox<Language> into =
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Translations by you"));
        _setValue(into, Set.of(Language.ENGLISH));
        _setValue(field("In one sentence – English"), "Hello");
        var tagline = ((Tool) mine().content()).tagline();
        assertThat(tagline.originalLanguage()).contains(Language.FRENCH);
        assertThat(tagline.original()).isEqualTo("Bonjour");
        assertThat(tagline.text(Language.ENGLISH)).contains("Hello");
    }

    @Test
    void aScriptInMarkdownIsShownAsTextInThePreview() {
        var id = submissions.start(
                aTool().description("**bold**\n\n<script>alert(1)</script>").build());
        at(id, "preview", null);
        var html = _get(
                        com.vaadin.flow.component.Html.class,
                        spec -> spec.withPredicate(
                                part -> part.getElement().getTag().equals("article")))
                .getInnerHtml();
        assertThat(html).doesNotContain("<script").contains("<strong>bold</strong>");
    }

    @Test
    void thePreviewListsWhatIsMissingAndDoesNotSubmit() {
        var id = submissions.start(aTool().licensed(null).build());
        at(id, "preview", null);
        assertThat(_get(ProblemList.class).getElement().getTextRecursively())
                .contains("One field")
                .contains("Licence");
        assertThat(submit().isEnabled()).isFalse();
    }

    @Test
    void submittingStartsTheCaseAndShowsIt() {
        var id = submissions.start(aTool().named("T " + UUID.randomUUID()).build());
        at(id, "preview", null);
        _assertNone(ProblemList.class);
        _click(submit());
        assertThat(mine().state()).isEqualTo(RevisionState.SUBMITTED);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("submissions/" + id);
    }

    @Test
    void otherPeoplesDraftsAreNotThere() {
        var id = submissions.start(aTool().build());
        signInAs(Role.CONTRIBUTOR);
        open(Kind.TOOL, id);
        _assertNone(Wizard.class);
    }

    @Test
    void anEarlierDraftIsOffered() {
        submissions.start(aTool().named("Half done").build());
        open(Kind.TOOL, null);
        assertThat(_get(EarlierDrafts.class).getElement().getTextRecursively()).contains("Half done");
    }

    @Test
    void anEarlierDraftIsOfferedOnTheFirstPageOnly() {
        submissions.start(aTool().named("Half done").build());
        open(Kind.TOOL, null);
        _click(_get(Button.class, spec -> spec.withText("Next: Who makes it")));
        _assertNone(EarlierDrafts.class);
    }

    @Test
    void theLicenceIsFoundByItsNameToo() {
        at(submissions.start(aTool().build()), "criteria", null);
        ComboBox<?> licence = _get(ComboBox.class, spec -> spec.withLabel("Licence"));
        assertThat(ComboBoxKt.getSuggestions(licence)).contains("MIT", "Apache-2.0");
        ComboBoxKt.setUserInput(licence, "affero");
        assertThat(ComboBoxKt.getSuggestions(licence)).containsExactly("AGPL-3.0-or-later", "AGPL-3.0-only");
    }

    @Test
    void theShortWizardOfAUseCaseSavesToo() {
        open(Kind.USE_CASE, null);
        _setValue(field("Title"), "Budget of Paris");
        assertThat(mine().content().title()).isEqualTo("Budget of Paris");
    }

    private void published(String name) {
        var id = submissions.start(aTool().named(name).build());
        revisions.submit(id);
        revisions.approve(id);
        revisions.publish(id);
    }

    private RevisionDetails mine() {
        return submissions.mine(0, 10).getFirst();
    }

    private void open(Kind kind, @Nullable RevisionId id) {
        WizardAddress.blank(kind).of(id).open(UI.getCurrent());
    }

    private void at(RevisionId id, String step, @Nullable String pointer) {
        WizardAddress.blank(Kind.TOOL).of(id).at(step, pointer).open(UI.getCurrent());
    }

    private Button submit() {
        return _get(Button.class, spec -> spec.withText("Submit for review"));
    }

    private String status() {
        return _get(SavedStatus.class).getElement().getTextRecursively();
    }

    private String steps() {
        return _get(StepList.class).getElement().getTextRecursively();
    }

    private String currentStep() {
        return _get(StepPage.class).getElement().getTextRecursively();
    }

    private TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
