package org.ogptoolbox.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Revisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class SitePagesTest {

    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    @Autowired
    MockMvc mvc;

    @Autowired
    Publishing publishing;

    @Autowired
    Revisions revisions;

    @Autowired
    JdbcClient jdbc;

    @Value("${server.compression.enabled}")
    boolean compression;

    private String tool = "";
    private String useCase = "";
    private String organisation = "";

    @BeforeEach
    void publish() {
        var maker = publishing.publish(anOrganisation("Makers of tools"));
        var made = publishing.publish(aTool().named("Decidim")
                .tagline(LocalizedText.of(Language.ENGLISH, "Participation")
                        .withTranslation(Language.FRENCH, "La participation", LocalizedText.Status.HUMAN))
                .maintainers(new Link("Makers of tools", maker.value()))
                .build());
        var used = publishing.publish(aUseCase("A budget of citizens", new Link("Decidim", made.value())));
        organisation = slug(maker);
        tool = slug(made);
        useCase = slug(used);
    }

    @ParameterizedTest
    @CsvSource({
        "'fr-FR,fr;q=0.9,en;q=0.8', /fr",
        "'es-MX', /es",
        "'de-DE,es;q=0.5,en;q=0.3', /es",
        "'de', /en",
        "'', /en"
    })
    void theWayInLeadsToTheLanguageOfTheBrowser(String accepted, String home) throws Exception {
        mvc.perform(get("/").header("Accept-Language", accepted))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(home))
                .andExpect(header().string("Vary", containsString("Accept-Language")));
    }

    @ParameterizedTest
    @CsvSource({
        "/en, 'meant to be shared'",
        "/fr, 'faits pour être partagés'",
        "/es, 'están para compartirlas'",
        "/en/about, 'WCAG 2.2'",
        "/fr/about, 'Vie privée'",
        "/en/tools, 'Decidim'",
        "/fr/tools, 'La participation'",
        "/es/tools?category=petition, 'Nada coincide'",
        "/en/use-cases, 'A budget of citizens'",
        "/es/use-cases, 'Casos de uso'",
        "/en/organisations, 'Makers of tools'",
        "/fr/organisations?q=makers, 'Makers of tools'",
    })
    void pagesSpeakTheLanguageOfTheirAddress(String path, String text) throws Exception {
        var page = page(path);

        assertThat(page).contains(text, "<html lang=\"" + path.substring(1, 3) + "\" dir=\"ltr\">");
        assertThat(page).contains("hreflang=\"fr\"", "rel=\"canonical\"", "class=\"skip\" href=\"#content\"");
        assertThat(page).containsOnlyOnce("<h1").containsOnlyOnce("<main");
    }

    @ParameterizedTest
    @CsvSource({"en, Suggest a change", "fr, Proposer une modification", "es, Proponer un cambio"})
    void everyEntryButAContributionAsksForChanges(String language, String text) throws Exception {
        for (var page : List.of("/tools/" + tool, "/use-cases/" + useCase, "/organisations/" + organisation)) {
            mvc.perform(get("/" + language + page))
                    .andExpect(content().string(allOf(containsString("href=\"/app/suggest/"), containsString(text))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void aFormerAddressLeadsToThePresentOne(String language) throws Exception {
        var moved = publishing.publish(aTool().named("Łódź").build());
        jdbc.sql("insert into content_former_slug (kind, slug, entry_id) values ('TOOL', 'odz', ?)")
                .param(moved.value())
                .update();

        mvc.perform(get(URI.create("/" + language + "/tools/odz?from=%C3%A9&x=1")))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl("/" + language + "/tools/" + slug(moved) + "?from=%C3%A9&x=1"));
        mvc.perform(get("/" + language + "/organisations/odz")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "_", "👍", "…", "\\", "!"})
    void aSearchForSignsThatNothingHasSaysSoAndOffersAWayOut(String asked) throws Exception {
        mvc.perform(get("/en/tools").param("q", asked))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("empty-title"),
                                containsString("href=\"/en/tools\""),
                                not(containsString("/en/tools/" + tool)))));
    }

    @Test
    void aToolHasAPageWithItsCriteriaMakersAndUseCases() throws Exception {
        var page = page("/fr/tools/" + tool);

        assertThat(page)
                .contains("<title>Decidim – OGP Toolbox</title>", "Critères techniques", "AGPL-3.0-or-later")
                .contains("<a href=\"/fr/organisations/" + organisation + "\">Makers of tools</a>")
                .contains("href=\"/fr/use-cases/" + useCase + "\"", "Texte en anglais")
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080/fr/tools/" + tool + "\">")
                .contains("hreflang=\"es\" href=\"http://localhost:8080/es/tools/" + tool + "\"")
                .contains("<a href=\"/es/tools/" + tool + "\" lang=\"es\" hreflang=\"es\"")
                .containsOnlyOnce("<h1");
    }

    @Test
    void aUseCaseAndAnOrganisationHavePagesThatLeadToEachOther() throws Exception {
        assertThat(page("/en/use-cases/" + useCase))
                .contains("A budget of citizens", "/en/tools/" + tool, "February 2016 – August 2016", "40,000");
        assertThat(page("/es/organisations/" + organisation))
                .contains("Makers of tools", "/es/tools/" + tool, "Sociedad civil");
    }

    @Test
    void whatIsNotPublishedHasNoPage() throws Exception {
        var approved = revisions.get(publishing.approve(aTool().named("Hidden").build()));

        mvc.perform(html("/en/tools/" + approved.slug())).andExpect(status().isNotFound());
        assertThat(page("/en/tools?q=hidden")).contains("Nothing fits");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/tools/nowhere, There is no such page",
        "/fr/nulle-part, Cette page n’existe pas",
        "/es/use-cases/nada, Esta página no existe",
        "/de/tools, There is no such page",
        "/en/action-proposals/x, There is no such page",
        "/en/tools/..%2f..%2fetc, ''"
    })
    void anAddressThatLeadsNowhereSaysSo(String path, String text) throws Exception {
        var result = mvc.perform(get(java.net.URI.create(path)).accept(MediaType.TEXT_HTML))
                .andReturn();

        assertThat(result.getResponse().getStatus()).isBetween(400, 404);
        assertThat(result.getResponse().getContentAsString()).contains(text).doesNotContain("Exception", "\tat ");
    }

    @Test
    void hostileContentsAndSearchesRemainTexts() throws Exception {
        var hostile = publishing.publish(aTool().named("Bad " + HOSTILE)
                .tagline("Bad " + HOSTILE)
                .description("Bad " + HOSTILE + " [x](javascript:alert(1))")
                .tags(List.of(HOSTILE))
                .build());

        for (var path : List.of("/en", "/en/tools", "/en/tools/" + slug(hostile), "/en/feed.atom", "/sitemap.xml")) {
            assertThat(page(path)).as(path).doesNotContain("<script", "<img", "href=\"javascript");
        }
        mvc.perform(html("/en/tools").param("q", "\"><script>alert(1)</script>").param("category", "\"><script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script"))));
        mvc.perform(html("/en/tools").param("page", "-1").param("q", "%_'")).andExpect(status().isOk());
        mvc.perform(html("/en/tools").param("page", "99999999999")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/fr/tools", "/es/about", "/en/use-cases", "/en/feed.atom", "/sitemap.xml"})
    void noSessionNoCookieNoScript(String path) throws Exception {
        mvc.perform(html(path))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(request().sessionAttributeDoesNotExist("any"))
                .andExpect(
                        header().string("Cache-Control", allOf(containsString("public"), containsString("max-age=0"))))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString(" style=\""))));
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
        var tag =
                mvc.perform(html("/en/tools/" + tool)).andReturn().getResponse().getHeader("ETag");

        assertThat(tag).startsWith("W/");
        mvc.perform(html("/en/tools/" + tool).header("If-None-Match", String.valueOf(tag)))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void listsGoOnOverPages() throws Exception {
        for (int number = 0; number < 25; number++) {
            publishing.publish(
                    aTool().named("Sample " + number).categories("mapping").build());
        }

        assertThat(page("/en/tools?category=mapping"))
                .contains("25 tools", "Page 1 of 2", "href=\"?q=&amp;category=mapping&amp;page=2\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(page("/en/tools?category=mapping&page=2")).contains("Page 2 of 2", "rel=\"prev\"");
    }

    @Test
    void feedAndSitemapAreWellFormedAndComplete() throws Exception {
        var feed = xml("/fr/feed.atom");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(page("/fr/feed.atom")).contains("<summary xml:lang=\"fr\">La participation</summary>");

        var sitemap = xml("/sitemap.xml");
        assertThat(sitemap.getElementsByTagName("url").getLength()).isEqualTo((8 + 20 + 3) * 3);
        assertThat(page("/sitemap.xml")).contains("<loc>http://localhost:8080/fr/tools/" + tool + "</loc>");
        assertThat(page("/robots.txt")).contains("Disallow: /app", "Sitemap: http://localhost:8080/sitemap.xml");
    }

    /** The page, its style sheets and its font, compressed as the server sends them. */
    @Test
    void aFirstVisitLoadsAtMost60KB() throws Exception {
        var design = Path.of("frontend/design");
        var bytes = compressed(result("/en/tools/" + tool).getResponse().getContentAsByteArray());
        for (var file :
                List.of("tokens.css", "entry.css", "site.css", "favicon.svg", "fonts/bricolage-grotesque-600.woff2")) {
            bytes += compressed(Files.readAllBytes(design.resolve(file)));
        }

        assertThat(bytes).isLessThanOrEqualTo(60_000);
        assertThat(compression).as("server.compression.enabled").isTrue();
    }

    private static int compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private String page(String path) throws Exception {
        return result(path).getResponse().getContentAsString();
    }

    private MvcResult result(String path) throws Exception {
        return mvc.perform(get(path)).andExpect(status().isOk()).andReturn();
    }

    private org.w3c.dom.Document xml(String path) throws Exception {
        var bytes = result(path).getResponse().getContentAsByteArray();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder html(String path) {
        return get(path).accept(MediaType.TEXT_HTML, MediaType.ALL);
    }

    private String slug(EntryId entry) {
        @Nullable String slug = revisions.published(entry).orElseThrow().slug();
        return String.valueOf(slug);
    }
}
