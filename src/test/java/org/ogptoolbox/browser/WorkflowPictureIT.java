package org.ogptoolbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The whole diagram of a case, in the language with the longest words. */
class WorkflowPictureIT {

    private final PackagedApplication application = PackagedApplication.demo();

    @Test
    void namesOfStepsStandWithinTheirBoxes() {
        try (var browsers = new Browsers();
                var contributor = Visitor.visiting(application, browsers.browser(), "contributor", false)) {
            contributor.signIn();
            speak(contributor.page(), "Français", "fr");
            try {
                contributor.open("/app/submissions?show=under-way");
                assertThatNamesFit(contributor.page());
            } finally {
                speak(contributor.page(), "English", "en");
            }
        }
    }

    /** The account remembers it: the other tests sign in with it, too. */
    private static void speak(Page page, String language, String tag) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", tag);
    }

    private static void assertThatNamesFit(Page page) {
        page.locator(".panel h2 a").first().click();
        page.getByText("Le circuit complet").click();
        assertThat(page.locator("ogp-workflow-picture .djs-shape text").first()).isVisible();
        Assertions.assertThat(names(page, "true")).as("steps with names").hasSizeGreaterThan(5);
        Assertions.assertThat(names(page, "name.left < box.left || name.right > box.right"))
                .as("names that run out of their boxes")
                .isEmpty();
    }

    /** The names of the steps whose box and name are so. */
    private static List<?> names(Page page, String condition) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('ogp-workflow-picture .djs-shape .djs-visual')]
                    .filter(shape => shape.querySelector(':scope > rect') && shape.querySelector('text'))
                    .filter(shape => {
                        const box = shape.querySelector('rect').getBoundingClientRect();
                        const name = shape.querySelector('text').getBoundingClientRect();
                        return %s;
                    })
                    .map(shape => shape.querySelector('text').textContent)""".formatted(condition));
    }
}
