package org.ogptoolbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is typed is sent or kept, whoever types it, a person or a program, and whatever is done next. */
class TypingIT {

    private static final String MAKERS = "Who makes it";
    private static final String IS_BACK = "What you typed last time and could not be saved is back.";

    private static Browsers browsers;

    private final PackagedApplication application = PackagedApplication.demo();

    @BeforeAll
    static void openBrowser() {
        browsers = new Browsers();
    }

    @AfterAll
    static void closeBrowser() {
        browsers.close();
    }

    @Test
    void boxesKeepWhatWasTypedWhenTheyAreLeft() {
        try (var contributor = arrives("contributor")) {
            startsATool(contributor);
            var page = contributor.page();
            contributor.fill(MAKERS, "Left by Tab");
            page.keyboard().press("Tab");
            contributor.type(MAKERS, "Left by a click");
            page.mouse().click(2, 2);
            contributor.fill(MAKERS, "Given up");
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");
            contributor.enter(MAKERS, "Barcelon");
            sees(contributor, "Left by Tab", "Left by a click", "Barcelona City Council");
            contributor.field(MAKERS).evaluate("""
                    input => {
                        input.value = 'Left by a program';
                        input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
                        document.querySelector('h1').click();
                    }""");
            contributor.fill(MAKERS, "Left by Next");
            contributor.press("Next: Technical criteria");
            contributor.field("Licence").fill("Apach");
            page.keyboard().press("Enter");
            assertThat(contributor.field("Licence")).hasValue("Apache-2.0");
            contributor.field("Licence").fill("LicenseRef-mine");
            contributor.press("Next: Languages and texts");
            assertThat(contributor.field("In one sentence")).isVisible();
            contributor.press("Back");
            assertThat(contributor.field("Licence")).hasValue("LicenseRef-mine");
            contributor.press("Back");
            sees(
                    contributor,
                    "Left by Tab",
                    "Left by a click",
                    "Barcelona City Council",
                    "Left by a program",
                    "Left by Next");
        }
    }

    /** The answer to the first choice comes while the second is typed. */
    @Test
    void boxesKeepWhatIsTypedWhileTheServerAnswers() {
        try (var contributor = arrives("contributor")) {
            startsATool(contributor);
            contributor.press("Next: Technical criteria");
            var licence = contributor.field("Licence");
            licence.fill("Apach");
            contributor.page().keyboard().press("Enter");
            assertThat(licence).hasValue("Apache-2.0");
            licence.fill("LicenseRef-mine");
            licence.evaluate("""
                    input => {
                        const box = input.closest('vaadin-combo-box');
                        box.selectedItem = {...box.selectedItem};
                        box._inputElementValue = box.selectedItem.label;
                        return box.updateComplete;
                    }""");
            assertThat(licence).hasValue("LicenseRef-mine");
            contributor.press("Next: Languages and texts");
            contributor.press("Back");
            assertThat(licence).hasValue("LicenseRef-mine");
        }
    }

    @Test
    void whatAProgramTypesIsSentBeforeAnythingIsDone() {
        try (var contributor = arrives("contributor")) {
            startsATool(contributor);
            contributor.press("Back");
            for (var events : List.of(0, 1, 2)) {
                var name = "Set in one go, events: " + events;
                set(contributor.field("Name"), name, events, "Next: Who makes it");
                contributor.press("Back");
                assertThat(contributor.field("Name")).hasValue(name);
            }
            set(contributor.field("Web site"), "https://set.example", 1, "Next: Who makes it");
            contributor.press("Back");
            assertThat(contributor.field("Web site")).hasValue("https://set.example");
        }
    }

    @Test
    void aTranslationIsHandedOverAsItStandsThere() {
        try (var translator = arrives("translator")) {
            translator.signIn();
            translates(translator, "French");
            var description = translator.field("Description, in French");
            description.fill("First line\n\nThird line");
            translator.page().keyboard().press("Tab");
            translator.sees("Saved ");
            translator.open(translator.path());
            assertThat(description).hasValue("First line\n\nThird line");
            translator.page().evaluate("""
                    () => {
                        document.querySelectorAll('.translation-field textarea').forEach(text => {
                            text.value = text.getAttribute('aria-label') + ', set in one go';
                            for (const time of [1, 2]) {
                                text.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
                            }
                        });
                        document.querySelector('.translation-actions vaadin-button').click();
                    }""");
            translator.sees("can now be read in French");
        }
    }

    @Test
    void whatTheServerNeverGotIsBackWhenOneComesAgain() {
        try (var contributor = arrives("contributor");
                var translator = arrives("translator")) {
            startsATool(contributor);
            contributor.enter(MAKERS, "Saved in time");
            sees(contributor, "Saved in time");
            assertThat(contributor.page().locator(".saved-status")).hasAttribute("data-state", "saved");
            translator.signIn();
            translates(translator, "Spanish");
            offline(contributor, () -> {
                contributor.fill(MAKERS, "Given to nobody");
                contributor.page().keyboard().press("Tab");
                contributor.fill(MAKERS, "Only typed");
            });
            contributor.sees(IS_BACK);
            sees(contributor, "Saved in time", "Given to nobody", "Only typed");
            offline(translator, () -> translator.fill("Description, in Spanish", "Escrito\n\nen el vacío"));
            translator.sees(IS_BACK);
            assertThat(translator.field("Description, in Spanish")).hasValue("Escrito\n\nen el vacío");
            translator.sees("Saved ");
        }
    }

    @Test
    void limitedTextsSayHowMuchStandsThereAndAreNotCut() {
        try (var contributor = arrives("contributor")) {
            startsATool(contributor);
            contributor.press("Back");
            var name = contributor.field("Name");
            var field = contributor.page().locator("vaadin-text-field", new Page.LocatorOptions().setHas(name));
            name.fill("Ab🌍");
            assertThat(field).containsText("3 of 120 characters");
            name.fill("x".repeat(123));
            assertThat(field).containsText("3 characters too many");
            contributor.press("Next: Who makes it");
            contributor.press("Back");
            assertThat(name).hasValue("x".repeat(123));
        }
    }

    @Test
    void everyPageSaysWhichLanguageItSpeaks() {
        for (var language : Map.of("fr-FR", "fr", "es-ES", "es", "en-GB", "en").entrySet()) {
            try (var context =
                    browsers.browser().newContext(new Browser.NewContextOptions().setLocale(language.getKey()))) {
                var page = context.newPage();
                for (var path : List.of("/app/login", "/app/register", "/app/no-such-page")) {
                    page.navigate(application.address(path));
                    assertThat(page.locator("html")).hasAttribute("lang", language.getValue());
                    assertThat(page.locator("html")).hasAttribute("dir", "ltr");
                    assertThat(page.locator("h1").first()).isVisible();
                }
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Español"))
                        .click();
                assertThat(page.locator("html")).hasAttribute("lang", "es");
            }
        }
    }

    private Visitor arrives(String name) {
        return Visitor.visiting(application, browsers.browser(), name, false);
    }

    private static void startsATool(Visitor contributor) {
        contributor.signIn();
        contributor.open("/app/submit/tool");
        contributor.fill("Name", "Typed " + UUID.randomUUID());
        contributor.arrivesAt("revision=");
        contributor.press("Next: Who makes it");
        assertThat(contributor.field(MAKERS)).isVisible();
    }

    /** Those who are chosen, in any order, and nobody else. */
    private static void sees(Visitor contributor, String... makers) {
        contributor
                .page()
                .waitForFunction(
                        """
                makers => [...document.querySelectorAll('vaadin-multi-select-combo-box')]
                    .filter(box => box.label === 'Who makes it')
                    .some(box => box.selectedItems.map(item => item.label).sort().join('|') === makers)
                """, String.join("|", List.of(makers).stream().sorted().toList()));
    }

    /** Sets a text as extensions do, and presses a button before anybody could notice. */
    private static void set(Locator field, String text, int events, String button) {
        field.evaluate("""
                (input, [text, events, label]) => {
                    input.value = text;
                    for (let time = 0; time < events; time++) {
                        input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
                    }
                    [...document.querySelectorAll('vaadin-button')].find(button => button.textContent === label).click();
                }""", List.of(text, events, button));
        assertThat(field).not().isAttached();
    }

    private static void translates(Visitor translator, String language) {
        translator.open("/app/translations");
        translator
                .page()
                .locator(".translation-waiting li, .translation-waiting article")
                .filter(new Locator.FilterOptions().setHasText("HedgeDoc"))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(language)))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        translator.press("Claim");
        assertThat(translator.field("Description, in " + language)).isEditable();
    }

    /** Without the server, the page is closed; then both are there again. */
    private static void offline(Visitor visitor, Runnable typing) {
        var context = visitor.page().context();
        var path = visitor.path();
        context.setOffline(true);
        typing.run();
        visitor.page().navigate("about:blank");
        context.setOffline(false);
        visitor.open(path);
    }
}
