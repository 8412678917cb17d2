package org.ogptoolbox.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.actions.ActionFacts;
import org.ogptoolbox.actions.ActionStatus;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.actions.Theme;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class ActionPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    CollectiveActions actions;

    @Autowired
    Publishing publishing;

    @Autowired
    Revisions revisions;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser user;

    @ParameterizedTest
    @CsvSource({
        "/en/actions, 'Transparency, integrity and anti-corruption'",
        "/en/actions, '7 December 2016'",
        "/fr/actions, 'Des marchés publics ouverts'",
        "/fr/actions, '13 États'",
        "/es/actions, 'Acceso a la información'",
        "/es/actions/7, 'Contribuciones históricas (2017)'",
        "/en/actions/7, 'No contribution has been published yet'",
        "/fr/actions/1, 'Aucune contribution n’est encore publiée'",
        "/en/actions/participation, '32 countries, 118 participations in 2017, no contribution on the platform'",
    })
    void pagesSpeakTheLanguageOfTheirAddress(String path, String text) throws Exception {
        var page = page(path);

        assertThat(page).contains(text);
        assertThat(page).contains("<html lang=\"" + path.substring(1, 3) + "\"", "rel=\"canonical\"", "actions.css");
        assertThat(page).containsOnlyOnce("<h1").containsOnlyOnce("<main");
    }

    @Test
    void theListShowsAllTwentyByThemeWithHowManyTakePart() throws Exception {
        var page = page("/en/actions");

        for (int number = 1; number <= 20; number++) {
            assertThat(page).contains("href=\"/en/actions/" + number + "\"");
        }
        assertThat(page).contains("Paris Declaration", "13 governments", "14 organisations of civil society");
        assertThat(page).doesNotContain("Other subjects");
    }

    @Test
    void anActionSaysWhoTookPartIn2017AndWhereThatIsKnownFrom() throws Exception {
        var page = page("/en/actions/12");

        assertThat(page)
                .contains("<title>Greater transparency of information on climate")
                .contains("aria-current=\"page\"", "Climate and sustainable development", "Nobody yet")
                .contains(
                        "8 governments",
                        "<li>North Macedonia</li>",
                        "<li dir=\"auto\">World Resources Institute (WRI)</li>")
                .contains("etalab/carto_actions_collectives, June 2017");
        assertThat(page("/en/actions/13")).contains("Perhaps listed by mistake", "No organisation of civil society");
        assertThat(page("/en/actions/12")).doesNotContain("Perhaps listed by mistake");
        assertThat(page("/fr/actions/12")).contains("<li>Macédoine du Nord</li>");
    }

    @Test
    void aStewardIsKnownByNameAndNeverByAddress() throws Exception {
        var steward = accounts.create(
                "Ada of the team",
                "ada-" + UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(Role.ETALAB),
                Set.of(),
                Language.ENGLISH);
        user.callAs(steward, () -> {
            actions.addAction(
                    21,
                    "paris-2016",
                    new ActionFacts(
                            Theme.OTHER,
                            LocalizedText.of(Language.ENGLISH, "A <script>new</script> subject"),
                            LocalizedText.EMPTY,
                            LocalizedText.of(Language.ENGLISH, "With **weight** <script>x</script>"),
                            ActionStatus.CLOSED,
                            steward,
                            null,
                            null,
                            List.of()));
            return true;
        });

        var page = page("/fr/actions/21");

        assertThat(page).contains("Ada of the team", "<strong>weight</strong>", "Clôturée", "lang=\"en\"");
        assertThat(page).doesNotContain("@test.example", "<script", "Proposer une contribution");
        assertThat(page("/en/actions")).contains("Other subjects").doesNotContain("<script");
    }

    @Test
    void aPublishedProposalStandsOnItsPageItsActionsAndInTheFeed() throws Exception {
        var slug = String.valueOf(revisions
                .published(publishing.publish(anActionProposal("A shared observatory")))
                .orElseThrow()
                .slug());

        assertThat(page("/en/actions")).contains("1 contribution");
        assertThat(page("/en/actions/7"))
                .contains("href=\"/en/action-proposals/" + slug + "\"", "A shared observatory")
                .doesNotContain("No contribution has been published yet");
        assertThat(page("/en/actions/8")).doesNotContain("A shared observatory");
        assertThat(page("/en/action-proposals/" + slug))
                .contains("href=\"/en/actions/7\"", "A shared observatory")
                .containsOnlyOnce("<h1");
        assertThat(page("/en/actions/7/feed.atom"))
                .contains("<title>A shared observatory</title>", "rel=\"self\"", "/en/actions/7/feed.atom");
        assertThat(page("/en/actions/8/feed.atom")).doesNotContain("<entry>");
        assertThat(page("/sitemap.xml"))
                .contains("<loc>http://localhost:8080/fr/action-proposals/" + slug + "</loc>")
                .contains("<loc>http://localhost:8080/es/actions/20</loc>");
    }

    @Test
    void aToolAndAnOrganisationShowTheCoalitionsTheyAreIn() throws Exception {
        var tool = publishing.publish(aTool().named("Counter").build());
        var organisation = publishing.publish(anOrganisation("Those who count"));
        var proposal = anActionProposal("Counting together");
        publishing.publish(new ActionProposal(
                proposal.action(),
                proposal.name(),
                proposal.abstractText(),
                proposal.description(),
                new Link("Those who count", organisation.value()),
                proposal.country(),
                proposal.type(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Link("Counter", tool.value())),
                List.of()));

        assertThat(page("/en/tools/" + slug(tool)))
                .contains("Coalitions that rely on it", "href=\"/en/actions/7\"", "Counting together");
        assertThat(page("/en/organisations/" + slug(organisation)))
                .contains("Its coalitions", "href=\"/en/actions/7\"", "Counting together");
        assertThat(page("/en/actions/7")).contains("href=\"/en/tools/" + slug(tool) + "\"");
    }

    private String slug(EntryId entry) {
        return String.valueOf(revisions.published(entry).orElseThrow().slug());
    }

    @Test
    void theTableAndItsCsvSayTheSame() throws Exception {
        var csv = page("/en/actions/participation.csv").lines().toList();
        var marks = csv.stream()
                .skip(1)
                .flatMap(line -> Arrays.stream(line.split(",")).skip(4))
                .filter("1"::equals)
                .count();

        assertThat(csv).hasSize(1 + 32);
        assertThat(csv.getFirst())
                .startsWith("country_code,country,historic_2017,contributions,action_1,")
                .endsWith(",action_20");
        assertThat(csv).anyMatch(line -> line.startsWith("FR,France,14,0,1,"));
        assertThat(marks).isEqualTo(118);
        assertThat(page("/en/actions/participation").split("<span class=\"unseen\">", -1))
                .hasSize(118 + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/actions", "/fr/actions/7", "/es/actions/participation", "/en/actions/7/feed.atom"})
    void noSessionNoCookieNoScript(String path) throws Exception {
        mvc.perform(get(path).accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(request().sessionAttributeDoesNotExist("any"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString(" style=\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/actions/99", "/en/actions/0", "/fr/actions/seven", "/en/actions/99/feed.atom"})
    void anActionThatIsNotThereHasNoPage(String path) throws Exception {
        mvc.perform(get(path).accept(MediaType.TEXT_HTML, MediaType.ALL)).andExpect(status().isNotFound());
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
