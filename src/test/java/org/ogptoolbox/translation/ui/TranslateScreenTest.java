package org.ogptoolbox.translation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.PlayedFrame;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.content.ToolFixture;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.translation.TranslationProblem;
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The workbench and the list of what waits. */
class TranslateScreenTest extends KaribuTest {

    @Autowired
    private TranslateScreen screen;

    @Autowired
    private Translations translations;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Revisions revisions;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private CaseFiles files;

    private final PlayedFrame frame = new PlayedFrame(true);
    private final String name = "Tool " + UUID.randomUUID();
    private AccountId author;
    private AccountId translator;
    private RevisionId tool;
    private WorkItem item;

    @BeforeEach
    void anApprovedTool() {
        author = anAccount(Role.CONTRIBUTOR);
        translator = anAccount(Role.TRANSLATOR);
        tool = currentUser.callAs(author, () -> {
            var id = submissions.start(ToolFixture.aTool().named(name).build());
            submissions.submit(id);
            return id;
        });
        currentUser.callAs(anAccount(Role.MODERATOR), () -> {
            var review = files.of(tool).waitingAt("review").orElseThrow().id();
            workItems.claim(review);
            workItems.complete(review, "approve", Map.of());
            return true;
        });
        var french = currentUser.callAs(author, () -> files.of(tool).waiting()).stream()
                .filter(open -> Language.FRENCH.equals(open.language()))
                .findFirst()
                .orElseThrow();
        signInAs(translator);
        item = workItems.claim(french.id());
    }

    @Test
    void sourceAndTargetSaySideBySideWhichLanguageTheyAreIn() {
        show(frame);
        assertThat(editors())
                .hasSize(2)
                .allSatisfy(editor ->
                        assertThat(editor.getElement().getAttribute("lang")).isEqualTo("fr"));
        assertThat(texts()).contains("0 of 2 texts are ready");
    }

    @Test
    void whatIsTypedIsSavedAndThereAgainLater() {
        show(frame);
        type(editors().getFirst(), "Participer à la ville");
        assertThat(texts()).contains("1 of 2 texts are ready").anyMatch(text -> text.startsWith("Saved "));
        assertThat(translations.open(item.id()).fields().getFirst().text()).isEqualTo("Participer à la ville");
        assertThat(((Tool) revisions.get(tool).content()).tagline().text(Language.FRENCH))
                .isEmpty();
    }

    @Test
    void handingOverWaitsForEveryText() {
        show(frame);
        type(editors().getFirst(), "Participer à la ville");
        _click(_get(Button.class, spec -> spec.withText("Hand over the translation")));
        assertThat(frame.messages()).isEmpty();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("One text still needs a translation. What you typed is kept.");
        type(editors().getLast(), "Un cadre pour la **participation**.");
        _click(_get(Button.class, spec -> spec.withText("Hand over the translation")));
        assertThat(frame.messages()).containsExactly("“" + name + "” can now be read in French. Thank you.");
        var content = (Tool) revisions.get(tool).content();
        assertThat(content.tagline().text(Language.FRENCH)).contains("Participer à la ville");
        assertThatExceptionOfType(WorkItemGone.class)
                .isThrownBy(() -> translations.save(item.id(), "/tagline", "too late"));
    }

    @Test
    void aTextThatIsTooLongIsToldAtItsField() {
        show(frame);
        type(editors().getFirst(), "x".repeat(151));
        assertThat(editors().getFirst().isInvalid()).isTrue();
        assertThat(editors().getFirst().getValue()).hasSize(151);
        assertThat(editors().getFirst().getErrorMessage()).contains("151").contains("150");
    }

    @Test
    void whatOnlyTheBrowserKeptIsBackAndSaved() {
        show(frame);
        var workbench = _get(TranslationWorkbench.class);
        workbench.found(workbench.version(), Map.of("/tagline", "Participer\nà deux", "/no-such-field", "x"));
        assertThat(editors().getFirst().getValue()).isEqualTo("Participer\nà deux");
        assertThat(translations.open(item.id()).fields().getFirst().text()).isEqualTo("Participer\nà deux");
        assertThat(texts()).contains("1 of 2 texts are ready");
    }

    @Test
    void whatWasSavedSinceIsNotOverwrittenByWhatTheBrowserKept() {
        show(frame);
        var workbench = _get(TranslationWorkbench.class);
        var before = workbench.version();
        type(editors().getFirst(), "Saved since");
        workbench.found(before, Map.of("/tagline", "Kept before"));
        assertThat(editors().getFirst().getValue()).isEqualTo("Saved since");
        _click(_get(Button.class, spec -> spec.withText("Use this text")));
        assertThat(translations.open(item.id()).fields().getFirst().text()).isEqualTo("Kept before");
        _assertNone(Button.class, spec -> spec.withText("Use this text"));
    }

    @Test
    void theBrowserKeepsEveryTextWhileItIsTyped() {
        show(frame);
        assertThat(editors())
                .extracting(editor -> editor.getElement().getAttribute("data-stash"))
                .containsExactly("/tagline", "/description");
    }

    @Test
    void withoutAClaimItIsForReading() {
        show(new PlayedFrame(false));
        assertThat(editors()).allMatch(TextArea::isReadOnly);
        _assertNone(Button.class, spec -> spec.withText("Hand over the translation"));
    }

    @Test
    void onlyWhoHasTakenItMayType() {
        signInAs(Role.TRANSLATOR);
        assertThatExceptionOfType(TranslationProblem.class)
                .isThrownBy(() -> translations.save(item.id(), "/tagline", "Bonjour"));
    }

    @Test
    void onlyTranslatorsOfTheLanguageMayOpenIt() {
        signInAs(author);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> translations.open(item.id()));
        var email = "translator-" + UUID.randomUUID() + "@test.example";
        var other = accounts.create(
                "Other",
                email,
                "correct horse battery",
                Set.of(Role.TRANSLATOR, Role.MODERATOR),
                Set.of(Language.SPANISH),
                Language.ENGLISH);
        signInAs(other);
        assertThatExceptionOfType(WorkItemGone.class).isThrownBy(() -> translations.open(item.id()));
    }

    @Test
    void theListShowsWhatWaitsByLanguage() {
        UI.getCurrent().navigate("translations");
        assertThat(titles()).contains(name);
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getText))
                .anyMatch(text -> text.startsWith("French ("));
        UI.getCurrent().navigate("translations", QueryParameters.of("language", "en"));
        assertThat(titles()).doesNotContain(name);
    }

    private void show(PlayedFrame around) {
        UI.getCurrent().add(screen.open(item, around));
    }

    /** As the browser does when somebody stops typing for a moment. */
    private static void type(TextArea editor, String text) {
        _setValue(editor, text, true);
    }

    private static List<TextArea> editors() {
        return _find(TextArea.class);
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> titles() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }
}
