package org.ogptoolbox.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Role;

/** The page that hosts the application says from its first byte which language it speaks. */
class PageLanguageTest extends KaribuTest {

    @Test
    void aPageSpeaksWhatTheBrowserAsksFor() {
        for (var language : Language.INTERFACE) {
            openPage(language.locale());
            assertThat(page().attr("lang")).isEqualTo(language.tag());
            assertThat(page().attr("dir")).isEqualTo("ltr");
        }
        openPage(Locale.CANADA_FRENCH);
        assertThat(page().attr("lang")).isEqualTo("fr");
        assertThat(page().attr("data-go-on")).isEqualTo("Recharger la page");
        openPage(Locale.JAPANESE);
        assertThat(page().attr("lang")).isEqualTo("en");
    }

    @Test
    void aPageSpeaksWhatWasChosenFromTheNextOneOn() {
        signInAs(Role.CONTRIBUTOR);
        UI.getCurrent().navigate("");
        _click(_get(Button.class, spec -> spec.withText("Español")));
        assertThat(page().attr("lang")).isEqualTo("es");
    }

    /** As Vaadin makes it: with English where nobody says otherwise. */
    private static Element page() {
        var page = Jsoup.parse("<!doctype html><html lang=\"en\"><head></head><body></body></html>");
        VaadinService.getCurrent()
                .modifyIndexHtmlResponse(
                        new IndexHtmlResponse(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), page));
        return Objects.requireNonNull(page.selectFirst("html"));
    }
}
