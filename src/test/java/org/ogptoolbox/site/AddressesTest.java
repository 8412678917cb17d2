package org.ogptoolbox.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Revisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What addresses answer that people and programs guess, mistype or look for; and what pages say of themselves. */
@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class AddressesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Publishing publishing;

    @Autowired
    Revisions revisions;

    @Autowired
    ToolboxProperties properties;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "/en/tools?category=nothing, 'Nothing here is sorted under “nothing”', /en/tools",
        "/fr/tools?category=nothing&q=a, 'Rien n’est classé ici sous «\u00a0nothing\u00a0»', /fr/tools",
        "/es/use-cases?category=mapping, 'Aquí no hay nada clasificado en «mapping»', /es/use-cases",
        "/en/organisations?category=Mapping, 'sorted under “Mapping”', /en/organisations",
    })
    void anUnknownFilterFindsNothingAndSaysSo(String path, String word, String out) throws Exception {
        publishing.publish(aTool().named("Mapper").categories("mapping").build());
        publishing.publish(aUseCase("A budget of citizens"));

        var page = body(path, 200);

        assertThat(page).contains(word, "href=\"" + out + "\"", "content=\"noindex\"");
        assertThat(page).doesNotContain("class=\"card\"");
    }

    @Test
    void aPurposeWithoutToolsStaysChosen() throws Exception {
        assertThat(body("/en/tools?category=voting", 200))
                .contains("<option value=\"voting\" selected=\"selected\">", "Nothing fits")
                .doesNotContain("noindex");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/tools?page=nothing, /en/tools",
        "/en/tools?page=0, /en/tools",
        "/en/tools?page=-1, /en/tools",
        "/en/tools?page=01, /en/tools",
        "/en/tools?page=2, /en/tools",
        "/en/tools?page=99999999999999999999, /en/tools",
        "/en/tools?page=1&page=2, /en/tools",
        "/fr/use-cases?page=2&q=a%26b, /fr/use-cases?q=a%26b",
        "/es/organisations?page=7, /es/organisations",
        "/en/tools?page=3&category=mapping&q=x, /en/tools?q=x&amp;category=mapping",
        "/en/tools?page=3&category=nothing, /en/tools?category=nothing",
    })
    void aPageThatIsNoneIsNotFoundAndLeadsBack(String path, String back) throws Exception {
        publishing.publish(aTool().named("Mapper").categories("mapping").build());

        assertThat(body(path, 404)).contains("href=\"" + back + "\"", "content=\"noindex\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/tools?page=1", "/en/tools?page=", "/fr/use-cases?page=1&q=nothing"})
    void theFirstPageIsAlwaysThere(String path) throws Exception {
        body(path, 200);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/use-cases/none, /en/use-cases",
        "/fr/organisations/none, /fr/organisations",
        "/en/action-proposals/none, /en/actions",
        "/es/actions/99, /es/actions",
        "/en/nowhere, /en/tools",
    })
    void whatIsMissingLeadsToItsSection(String path, String section) throws Exception {
        assertThat(body(path, 404)).contains("button-quiet\" href=\"" + section + "\"", "content=\"noindex\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/EN, /en",
        "/EN/tools, /en/tools",
        "/Fr/Tools?q=A&page=1, /fr/tools?q=A&page=1",
        "/en/tools/Alaveteli, /en/tools/alaveteli",
        "/es/Actions/7/Feed.atom, /es/actions/7/feed.atom",
        "/en/tools/%C3%89A, /en/tools/%C3%89a",
        "/API/v1/Tools/Alaveteli, /api/v1/tools/alaveteli",
    })
    void otherCasesLeadToTheOneAddress(String path, String small) throws Exception {
        mvc.perform(get(URI.create(path)))
                .andExpect(status().isPermanentRedirect())
                .andExpect(redirectedUrl(small));
    }

    @Test
    void anEncodedNameWithoutCapitalsIsLeftAlone() throws Exception {
        mvc.perform(get(URI.create("/en/tools/%C3%A9"))).andExpect(status().isNotFound());
    }

    @Test
    void iconsAndThePictureOfLinksArePictures() throws Exception {
        var icon = mvc.perform(get("/favicon.ico"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=86400, public"))
                .andReturn()
                .getResponse();
        assertThat(icon.getContentType()).matches("image/(x-icon|vnd\\.microsoft\\.icon)");
        assertThat(icon.getContentAsByteArray()).startsWith(0, 0, 1, 0, 3, 0);
        assertThat(size("/apple-touch-icon.png")).containsExactly(180, 180);
        var card = org.springframework.web.util.HtmlUtils.htmlUnescape(body("/en/about", 200)
                .replaceAll("(?s).*property=\"og:image\" content=\"http://localhost:8080([^\"]*)\".*", "$1"));
        assertThat(size(card)).containsExactly(1200, 630);
    }

    private List<Integer> size(String path) throws Exception {
        var bytes = mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        return List.of(picture.getWidth(), picture.getHeight());
    }

    @Test
    void passwordManagersFindTheAccount() throws Exception {
        mvc.perform(get("/.well-known/change-password"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/app/account"));
    }

    @Test
    void withoutAContactThereIsNoSecurityText() throws Exception {
        mvc.perform(get("/.well-known/security.txt")).andExpect(status().isNotFound());
    }

    @Test
    void withAContactItIsAsTheRfcAsks() {
        var text = new SecurityText(
                        List.of(URI.create("mailto:security@example.org"), URI.create("https://example.org/report")),
                        URI.create("https://example.org/policy"))
                .write(clock, properties);
        var fields = text.lines().toList();

        assertThat(fields)
                .startsWith("Contact: mailto:security@example.org", "Contact: https://example.org/report")
                .contains("Preferred-Languages: en, fr, es", "Policy: https://example.org/policy")
                .contains("Canonical: http://localhost:8080/.well-known/security.txt")
                .filteredOn(field -> field.startsWith("Expires: "))
                .singleElement()
                .satisfies(field -> assertThat(Instant.parse(field.substring(9)))
                        .isBetween(clock.instant(), clock.instant().plus(Duration.ofDays(365))));
    }

    @Test
    void pagesSayWhatTheyAreAbout() throws Exception {
        var maker = publishing.publish(anOrganisation("Makers & </script> of tools"));
        var tool = publishing.publish(aTool().named("Decidim")
                .maintainers(new org.ogptoolbox.content.Link("Makers", maker.value()))
                .build());
        var useCase = publishing.publish(
                aUseCase("A budget of citizens", new org.ogptoolbox.content.Link("Decidim", tool.value())));
        var proposal = publishing.publish(anActionProposal("A shared observatory"));

        var ofTool = Data.of(body("/fr/tools/" + slug(tool), 200));
        assertThat(ofTool.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(ofTool.at("/@graph/0/@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(ofTool.at("/@graph/0/itemListElement")).hasSize(3);
        assertThat(ofTool.at("/@graph/0/itemListElement/1/item").asString())
                .isEqualTo("http://localhost:8080/fr/tools");
        assertThat(ofTool.at("/@graph/1/@type").asString()).isEqualTo("SoftwareApplication");
        assertThat(ofTool.at("/@graph/1/name").asString()).isEqualTo("Decidim");
        assertThat(ofTool.at("/@graph/1/maintainer/0/url").asString())
                .isEqualTo("http://localhost:8080/fr/organisations/" + slug(maker));
        assertThat(ofTool.at("/@graph/1/mainEntityOfPage/@id").asString())
                .isEqualTo("http://localhost:8080/fr/tools/" + slug(tool));

        var page = body("/en/organisations/" + slug(maker), 200);
        assertThat(Data.of(page).at("/@graph/1/@type").asString()).isEqualTo("NGO");
        assertThat(Data.of(page).at("/@graph/1/name").asString()).isEqualTo("Makers & </script> of tools");
        assertThat(Data.of(page).at("/@graph/1/sameAs/0").asString())
                .isEqualTo("https://www.wikidata.org/wiki/Q48780131");
        assertThat(Data.of(page).at("/@graph/1/address/addressCountry").asString())
                .isEqualTo("ES");

        var ofUseCase = Data.of(body("/en/use-cases/" + slug(useCase), 200));
        assertThat(ofUseCase.at("/@graph/1/@type").asString()).isEqualTo("Article");
        assertThat(ofUseCase.at("/@graph/1/about/0/name").asString()).isEqualTo("Decidim");
        assertThat(ofUseCase.at("/@graph/1/temporalCoverage").asString()).isEqualTo("2016-02/2016-08");

        var ofProposal = Data.of(body("/en/action-proposals/" + slug(proposal), 200));
        assertThat(ofProposal.at("/@graph/1/@type").asString()).isEqualTo("CreativeWork");
        assertThat(ofProposal.at("/@graph/0/itemListElement")).hasSize(4);
        for (var path :
                List.of("/en/tools", "/fr/actions", "/es/actions/7", "/en/actions/participation", "/en/about")) {
            assertThat(Data.of(body(path, 200)).at("/@graph/0/@type").asString())
                    .isEqualTo("BreadcrumbList");
        }
        assertThat(Data.of(body("/en", 200)).at("/@graph/0/@type").asString()).isEqualTo("WebSite");
    }

    @ParameterizedTest
    @CsvSource({"/en/nowhere, 404", "/en/tools/%25, 400", "/error, 404"})
    void pagesOfErrorsAreNotIndexed(String path, int expected) throws Exception {
        var answer = mvc.perform(get(URI.create(path)).accept("text/html"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isBetween(400, expected);
        if (!answer.getContentAsString().isEmpty()) {
            assertThat(answer.getContentAsString())
                    .contains("content=\"noindex\"")
                    .doesNotContain("rel=\"canonical\"");
        }
    }

    private String slug(EntryId entry) {
        return String.valueOf(revisions.published(entry).orElseThrow().slug());
    }

    private String body(String path, int expected) throws Exception {
        return mvc.perform(get(URI.create(path)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
