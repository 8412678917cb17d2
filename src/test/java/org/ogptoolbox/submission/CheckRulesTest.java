package org.ogptoolbox.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.submission.Finding.Concern.INCOMPLETE;
import static org.ogptoolbox.submission.Finding.Concern.LANGUAGE_DOUBTFUL;
import static org.ogptoolbox.submission.Finding.Concern.LINK_NOT_SECURE;
import static org.ogptoolbox.submission.Finding.Concern.LINK_PRIVATE;
import static org.ogptoolbox.submission.Finding.Concern.LINK_TWICE;
import static org.ogptoolbox.submission.Finding.Concern.SCRIPT_DOUBTFUL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the automatic check, on documents as they are stored. */
class CheckRulesTest {

    private static JsonNode document(String json) {
        return new JsonMapper().readTree(json.replace('\'', '"'));
    }

    private static List<Finding> links(String json) {
        return LinkCheck.of(Kind.TOOL, document(json));
    }

    private static List<Finding> language(String tag, String text) {
        return LanguageCheck.of(
                Kind.TOOL, document("{'description':{'" + tag + "':{'text':'" + text + "','status':'ORIGINAL'}}}"));
    }

    @Test
    void aGoodDocumentHasNoFindings() {
        assertThat(links("{'landingURL':'https://decidim.org','repositoryURL':'https://github.com/decidim/decidim'}"))
                .isEmpty();
        assertThat(CompletenessCheck.of(
                        Kind.TOOL,
                        document("{'repositoryURL':'https://a.org','documentationURL':'https://b.org',"
                                + "'developmentStatus':'stable','availableLanguages':['en']}")))
                .isEmpty();
    }

    @Test
    void anAddressWithoutEncryptionIsPointedOut() {
        assertThat(links("{'landingURL':'HTTP://decidim.org'}"))
                .containsExactly(new Finding(LINK_NOT_SECURE, "/landingURL", List.of("HTTP://decidim.org")));
    }

    @Test
    void theSameAddressInTwoFieldsIsPointedOutWhateverItsSpelling() {
        assertThat(links("{'landingURL':'https://www.decidim.org/','documentationURL':'https://DECIDIM.org'}"))
                .containsExactly(new Finding(LINK_TWICE, "/documentationURL", List.of("https://DECIDIM.org")));
        assertThat(links("{'landingURL':'https://decidim.org/','documentationURL':'https://decidim.org/docs'}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:8080/x",
                "https://wiki/page",
                "https://tool.intranet",
                "https://10.1.2.3",
                "https://172.20.0.1/",
                "https://192.168.1.1",
                "https://127.0.0.1",
                "https://169.254.169.254/latest",
                "https://[::1]/",
                "https://[fd00::1]/"
            })
    void anAddressThatOnlyWorksInsideIsPointedOut(String address) {
        assertThat(links("{'landingURL':'" + address + "'}"))
                .extracting(Finding::concern)
                .containsExactly(LINK_PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://172.32.0.1", "https://10.example.org", "https://home.cern", "not an address", "x"})
    void anAddressOutsideIsNot(String address) {
        assertThat(links("{'landingURL':'" + address + "'}")).isEmpty();
    }

    @Test
    void aTextInAnotherLanguageIsDoubted() {
        assertThat(language("en", "Une plateforme pour les budgets participatifs et les consultations dans une ville"))
                .containsExactly(new Finding(LANGUAGE_DOUBTFUL, "/description/en", List.of("en", "fr")));
    }

    @Test
    void aTextInItsOwnLanguageIsNot() {
        assertThat(language("fr", "Une plateforme pour les budgets participatifs et les consultations dans une ville"))
                .isEmpty();
        assertThat(language(
                        "es", "Una plataforma para los presupuestos participativos que usan las ciudades del mundo"))
                .isEmpty();
        assertThat(language("en", "Decidim: le budget")).isEmpty();
    }

    @Test
    void aTextInAnotherScriptIsDoubted() {
        assertThat(language("en", "Платформа для участия граждан"))
                .containsExactly(new Finding(SCRIPT_DOUBTFUL, "/description/en", List.of("en")));
        assertThat(language("ru", "Платформа для участия граждан")).isEmpty();
        assertThat(language("sw", "Платформа для участия граждан")).isEmpty();
    }

    @Test
    void whatReadersLookForFirstIsMissed() {
        assertThat(CompletenessCheck.of(Kind.TOOL, document("{'repositoryURL':null,'availableLanguages':[]}")))
                .extracting(Finding::concern, Finding::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(INCOMPLETE, "/repositoryURL"),
                        org.assertj.core.groups.Tuple.tuple(INCOMPLETE, "/documentationURL"),
                        org.assertj.core.groups.Tuple.tuple(INCOMPLETE, "/developmentStatus"),
                        org.assertj.core.groups.Tuple.tuple(INCOMPLETE, "/availableLanguages"));
    }

    @Test
    void proprietarySoftwareNeedsNoRepository() {
        assertThat(CompletenessCheck.of(Kind.TOOL, document("{'license':'proprietary'}")))
                .extracting(Finding::pointer)
                .doesNotContain("/repositoryURL");
    }
}
