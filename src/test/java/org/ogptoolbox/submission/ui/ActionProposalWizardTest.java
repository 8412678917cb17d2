package org.ogptoolbox.submission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.ActionProposal.Milestone;
import org.ogptoolbox.content.ActionProposal.Resource;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.Submissions;
import org.springframework.beans.factory.annotation.Autowired;

/** A contributor proposes something to a collective action: what is listed grows and shrinks, and the draft holds it. */
class ActionProposalWizardTest extends KaribuTest {

    @Autowired
    Submissions submissions;

    @Autowired
    ActionTitles titles;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void aContributor() {
        signInAs(Role.CONTRIBUTOR);
    }

    @Test
    void theActionIsChosenByNumberAndTitleAmongThoseThatAreOpen() {
        open(null, "organisation");
        var seven =
                titles.title(7).flatMap(title -> title.text(Language.ENGLISH)).orElseThrow();
        assertThat(action().getListDataView().getItems())
                .containsExactlyElementsOf(titles.open().keySet());
        assertThat(action().getItemLabelGenerator().apply(7)).isEqualTo("7. " + seven);

        _setValue(action(), 7);
        assertThat(mine().action()).isEqualTo(7);
    }

    @Test
    void whoComesFromThePageOfAnActionFindsItChosen() {
        UI.getCurrent().navigate("submit/action-proposal", QueryParameters.of("action", "9"));
        assertThat(action().getValue()).isEqualTo(9);
    }

    @Test
    void anActionThatWasClosedMeanwhileStaysInTheDraftAndIsSaidAtTheField() {
        var id = submissions.start(Proposals.proposal(999, Proposals.organisation()));
        open(id, "seek");
        open(id, "organisation");
        open(id, "seek");
        fill(0, "code", "A registry");
        open(id, "organisation");

        assertThat(action().getValue()).isEqualTo(999);
        assertThat(mine().action()).isEqualTo(999);
        assertThat(action().getErrorMessage()).startsWith("Contributions to action 999 are not invited now.");
    }

    @Test
    void rowsAreAddedFilledAndRemovedAndTheDraftHoldsThem() {
        open(null, "seek");
        fill(0, "translation", "Translation into Portuguese");
        press("Add something you seek");
        fill(1, "code", "A registry");
        assertThat(mine().sought())
                .containsExactly(
                        new Resource("translation", english("Translation into Portuguese")),
                        new Resource("code", english("A registry")));
        assertThat(status()).startsWith("Saved ");

        remove(0);
        assertThat(mine().sought()).containsExactly(new Resource("code", english("A registry")));

        reopen("seek");
        assertThat(rows()).hasSize(1);
        assertThat(type(0).getValue()).isEqualTo("code");
        assertThat(sentence(0).getValue()).isEqualTo("A registry");
        remove(0);
        assertThat(mine().sought()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtItsRowAloneAndWhatWasTypedStays() {
        open(null, "offer");
        press("Add something you offer");
        press("Add something you offer");
        fill(2, "data", "Figures of four years");
        _setValue(sentence(1), "Somebody who knows statistics");
        assertThat(type(1).getErrorMessage()).isEqualTo("Please say what sort of thing each resource is.");
        assertThat(invalid()).containsExactly(type(1));
        assertThat(mine().offered())
                .containsExactly(
                        new Resource("", english("Somebody who knows statistics")),
                        new Resource("data", english("Figures of four years")));

        _setValue(type(1), "skills");
        assertThat(invalid()).isEmpty();

        _setValue(sentence(1), "");
        assertThat(sentence(1).getErrorMessage()).startsWith("One of the items is empty.");
        assertThat(invalid()).containsExactly(sentence(1));

        _setValue(sentence(1), "x".repeat(501));
        assertThat(sentence(1).getErrorMessage()).startsWith("This is too long: 501 characters");
        assertThat(invalid()).containsExactly(sentence(1));
        assertThat(sentence(1).getValue()).hasSize(501);
        assertThat(status()).contains("except one field");
        assertThat(mine().offered()).hasSize(2).contains(new Resource("data", english("Figures of four years")));
    }

    @Test
    void thePreviewNamesTheListThatAWrongRowIsIn() {
        open(null, "seek");
        _setValue(sentence(0), "Somebody who knows statistics");
        reopen("preview");

        assertThat(_get(ProblemList.class).getElement().getTextRecursively())
                .contains("What you look for – Please say what sort of thing each resource is.");
    }

    @Test
    void aMilestoneKeepsItsIdWhateverIsEdited() {
        open(null, "milestones");
        _setValue(sentence(0), "First release");
        var id = mine().milestones().getFirst().id();
        assertThat(id).isNotBlank();

        _setValue(sentence(0), "First stable release");
        _setValue(due(0), LocalDate.of(2030, 1, 31));
        _setValue(status(0), "under-way");
        assertThat(mine().milestones())
                .containsExactly(
                        new Milestone(id, english("First stable release"), LocalDate.of(2030, 1, 31), "under-way"));

        press("Add a milestone");
        _setValue(sentence(1), "Handbook");
        var second = mine().milestones().getLast().id();
        reopen("milestones");
        _setValue(sentence(0), "Release");
        _setValue(sentence(1), "Manual");
        assertThat(mine().milestones()).extracting(Milestone::id).containsExactly(id, second);

        remove(0);
        assertThat(mine().milestones()).containsExactly(new Milestone(second, english("Manual"), null, "planned"));
    }

    @Test
    void aMilestoneFromBeforeThereWereIdsKeepsWhatWasReportedOnIt() {
        var proposal = anActionProposal("Observatory");
        var key = proposal.milestones().getFirst().key();
        open(submissions.start(proposal), "milestones");

        _setValue(sentence(0), "First yearly report");

        assertThat(mine().milestones())
                .singleElement()
                .returns(english("First yearly report"), Milestone::label)
                .returns(key, Milestone::key);
    }

    @Test
    void whoWritesInTwoLanguagesSaysEachRowInBoth() {
        var proposal = anActionProposal("Observatory");
        var id = submissions.start(proposal);
        open(id, "offer");
        _setValue(_get(MultiSelectComboBox.class), Set.of(Language.FRENCH));
        open(id, "seek");
        _setValue(_get(TextField.class, spec -> spec.withLabel("In a sentence – French")), "Une statisticienne");
        assertThat(mine().sought())
                .extracting(Resource::text)
                .containsExactly(english("Somebody who knows statistics")
                        .withTranslation(Language.FRENCH, "Une statisticienne", LocalizedText.Status.HUMAN));

        open(id, "milestones");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What is reached – French")), "x".repeat(501));
        assertThat(invalid())
                .singleElement()
                .returns("fr", input -> input.getElement().getAttribute("lang"));
    }

    @Test
    void anotherLanguageOfWritingIsThatOfTheRowsToo() {
        var id = submissions.start(anActionProposal("Observatory"));
        open(id, "offer");
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Original language")), Language.FRENCH);
        assertThat(mine().sought())
                .extracting(Resource::text)
                .containsExactly(LocalizedText.of(Language.FRENCH, "Somebody who knows statistics"));
    }

    @Test
    void aRowWithoutWordsIsSaidAtTheRow() {
        open(null, "milestones");
        _setValue(due(0), LocalDate.of(2030, 1, 31));
        assertThat(sentence(0).getErrorMessage()).startsWith("One of the items is empty.");
        assertThat(mine().milestones()).extracting(Milestone::due).containsExactly(LocalDate.of(2030, 1, 31));

        _setValue(sentence(0), "First release");
        assertThat(invalid()).isEmpty();
    }

    @Test
    void aMilestoneThatOnlyTheBrowserKeptComesBackAsOneThatIsPlanned() {
        var draft = drafts.blank(Kind.ACTION_PROPOSAL, Language.ENGLISH);
        drafts.retype(draft, "/milestones/0/label/en", "Handbook");

        assertThat(((ActionProposal) drafts.content(draft)).milestones())
                .singleElement()
                .returns(english("Handbook"), Milestone::label)
                .returns("planned", Milestone::status);
        assertThat(drafts.faults(draft)).isEmpty();
    }

    @Test
    void anOrganisationThatOnlyTheBrowserKeptComesBack() {
        var draft = drafts.blank(Kind.ACTION_PROPOSAL, Language.ENGLISH);
        drafts.retype(draft, "/organisation", "Somebody new");

        assertThat(draft.document().path("organisation").path("name").stringValue())
                .isEqualTo("Somebody new");
    }

    @Test
    void whatNoBrowserOfOursKeptIsLeftAlone() {
        var draft = drafts.blank(Kind.ACTION_PROPOSAL, Language.ENGLISH);
        Stream.of(
                        "/offered/2000000000/text/en",
                        "/offered/20/text/en",
                        "/offered/-1/text/en",
                        "/offered/0/type/en",
                        "/offered/0/text")
                .forEach(place -> drafts.retype(draft, place, "x"));

        assertThat(((ActionProposal) drafts.content(draft)).offered()).isEmpty();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    private void open(@Nullable RevisionId id, String step) {
        WizardAddress.blank(Kind.ACTION_PROPOSAL).of(id).at(step, null).open(UI.getCurrent());
    }

    /** The draft as somebody finds it who comes back. */
    private void reopen(String step) {
        UI.getCurrent().navigate("submissions");
        open(revision().id(), step);
    }

    private RevisionDetails revision() {
        return submissions.mine(0, 10).getFirst();
    }

    private ActionProposal mine() {
        return (ActionProposal) revision().content();
    }

    private static void fill(int row, String type, String text) {
        _setValue(type(row), type);
        _setValue(sentence(row), text);
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void remove(int row) {
        _click(_get(rows().get(row), Button.class));
    }

    private static List<RowsEditor.Row> rows() {
        return _find(RowsEditor.Row.class);
    }

    private static TextField sentence(int row) {
        return _find(rows().get(row), TextField.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Select<String> type(int row) {
        return _get(rows().get(row), Select.class, spec -> spec.withLabel("What sort of thing"));
    }

    @SuppressWarnings("unchecked")
    private static Select<String> status(int row) {
        return _get(rows().get(row), Select.class, spec -> spec.withLabel("How far it is"));
    }

    private static DatePicker due(int row) {
        return _get(rows().get(row), DatePicker.class);
    }

    /** The inputs of rows that say something is wrong. */
    private static List<Component> invalid() {
        return rows().stream()
                .flatMap(row -> _find(row, Component.class).stream())
                .filter(part -> part instanceof HasValidation input && input.isInvalid())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> action() {
        return _get(ComboBox.class, spec -> spec.withLabel("Collective action"));
    }

    private static String status() {
        return _get(SavedStatus.class).getElement().getTextRecursively();
    }
}
