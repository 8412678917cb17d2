package org.ogptoolbox.site;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ToolFixture.aTool;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
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
import org.ogptoolbox.content.TakedownReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the public finds, and does not find, of an entry that was taken down. */
@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class TakenDownPagesTest {

    private static final LocalizedText WHY = LocalizedText.of(Language.ENGLISH, "Nobody <b>looks after</b> it.")
            .withTranslation(Language.FRENCH, "Plus personne ne s’en occupe.", LocalizedText.Status.HUMAN);

    @Autowired
    MockMvc mvc;

    @Autowired
    Publishing publishing;

    @Autowired
    Revisions revisions;

    private EntryId tool;
    private String slug = "";
    private String useCase = "";

    @BeforeEach
    void publish() {
        tool = publishing.publish(aTool().named("Zanzibar Mapper").build());
        slug = slug(tool);
        var used = publishing.publish(aUseCase("A budget of citizens", new Link("Zanzibar Mapper", tool.value())));
        useCase = slug(used);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'This page was taken down on', 'Out of date', 'Nobody &lt;b&gt;looks after&lt;/b&gt; it.', '<p class=\"head-why\">'",
        "fr, 'Cette page a été dépubliée le', 'plus à jour', 'Plus personne ne s’en occupe.', '<p class=\"head-why\">'",
        "es, 'Esta página se retiró de la publicación el', 'Desactualizada', 'Nobody &lt;b&gt;looks after&lt;/b&gt; it.', '<p class=\"head-why\" lang=\"en\">'"
    })
    void itsAddressSaysThatItIsGoneWhyAndSinceWhen(
            String language, String lead, String reason, String why, String mark) throws Exception {
        publishing.takeDown(tool, TakedownReason.OUTDATED, WHY);
        mvc.perform(get("/" + language + "/tools/" + slug).header("Accept", "text/html"))
                .andExpect(status().isGone())
                .andExpect(header().string("Cache-Control", containsString("must-revalidate")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Zanzibar Mapper"),
                                containsString(lead),
                                containsString(reason),
                                containsString(why),
                                containsString(mark),
                                containsString("noindex"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en",
                "/fr/tools",
                "/en/tools?q=zanzibar",
                "/en/feed.atom",
                "/sitemap.xml",
                "/en/use-cases/",
                "/api/v1/tools?q=zanzibar"
            })
    void itIsInNoListAndNoFeedAndComesBackEverywhere(String address) throws Exception {
        var path = address.endsWith("/") ? address + useCase : address;
        var link = "/tools/" + slug;
        mvc.perform(get(path)).andExpect(content().string(containsString(link)));

        publishing.takeDown(tool, TakedownReason.OTHER, WHY);
        mvc.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(not(containsString(link))));

        publishing.publishAgain(tool);
        mvc.perform(get(path)).andExpect(content().string(containsString(link)));
        mvc.perform(get("/en" + link)).andExpect(status().isOk());
    }

    @Test
    void whatWasMergedLeadsToTheOtherInTheSameLanguage() throws Exception {
        var other = publishing.publish(aTool().named("Atlas").build());
        var last = publishing.publish(aTool().named("Globe").build());
        publishing.merge(tool, other);
        mvc.perform(get("/fr/tools/" + slug))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Cache-Control", containsString("must-revalidate")))
                .andExpect(redirectedUrl("/fr/tools/" + slug(other)));

        publishing.merge(other, last);
        mvc.perform(get("/es/tools/" + slug)).andExpect(redirectedUrl("/es/tools/" + slug(last)));

        publishing.takeDown(last, TakedownReason.SPAM, WHY);
        var end =
                mvc.perform(get("/es/tools/" + slug)).andReturn().getResponse().getRedirectedUrl();
        mvc.perform(get(Objects.requireNonNull(end))).andExpect(status().isGone());
    }

    @Test
    void programsAreToldWithProblemDetailsOrLedToTheOther() throws Exception {
        publishing.takeDown(tool, TakedownReason.WRONG, WHY);
        for (var address : new String[] {"/api/v1/tools/" + slug, "/api/v1/entries/" + tool}) {
            mvc.perform(get(address).header("Accept-Language", "fr"))
                    .andExpect(status().isGone())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath("$.reason")
                            .value("wrong"))
                    .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath("$.detail")
                            .value(allOf(
                                    containsString("Zanzibar Mapper"),
                                    containsString("Erronée"),
                                    containsString("Plus personne ne s’en occupe."))));
        }
        var other = publishing.publish(aTool().named("Atlas").build());
        var merged = publishing.publish(aTool().named("Atlas again").build());
        var was = slug(merged);
        publishing.merge(merged, other);
        mvc.perform(get("/api/v1/tools/" + was))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "http://localhost:8080/api/v1/tools/" + slug(other)));
    }

    private String slug(EntryId entry) {
        return String.valueOf(revisions.published(entry).orElseThrow().slug());
    }
}
