package org.ogptoolbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ToolFixture.aTool;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class ApiTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    Publishing publishing;

    @Autowired
    ApplicationContext context;

    @Test
    void theRootLeadsToEverything() throws Exception {
        var root = json("/api/v1");

        assertThat(root.propertyNames())
                .contains("openapi", "catalog", "tools", "action-proposals", "actions", "participation");
        for (var link : root) {
            json(link.asString().replace("http://localhost:8080", ""));
        }
    }

    @Test
    void theActionsAreToldInThreeLanguagesAndNameNoAccount() throws Exception {
        var actions = json("/api/v1/actions");
        var twelve = json("/api/v1/actions/12");

        assertThat(actions).hasSize(20);
        assertThat(twelve).isEqualTo(actions.get(11));
        assertThat(twelve.at("/declaration").asString()).isEqualTo("paris-2016");
        assertThat(twelve.at("/theme").asString()).isEqualTo("climate-sustainable-development");
        assertThat(twelve.at("/title/fr/text").asString()).isNotBlank();
        assertThat(twelve.at("/pages/es").asString()).isEqualTo("http://localhost:8080/es/actions/12");
        assertThat(json("/api/v1/declarations").get(0).at("/code").asString()).isEqualTo("paris-2016");
    }

    @Test
    void participationAddsUpToTheKnownTotals() throws Exception {
        var historic = json("/api/v1/participation/historic");
        var byCountry = json("/api/v1/participation");

        assertThat(sum(historic, "governments")).isEqualTo(118);
        assertThat(sum(historic, "organisations")).isEqualTo(108);
        assertThat(sum(byCountry, "historic")).isEqualTo(118);
        assertThat(historic.get(0).at("/source").asString()).isEqualTo("etalab/carto_actions_collectives");
        assertThat(json("/api/v1/participation/growth").get(0).at("/month").asString())
                .isEqualTo("2017-06");
    }

    @Test
    void anEntryIsFoundInItsListByItsSlugAndByItsId() throws Exception {
        var id =
                publishing.publish(aTool().named("Mapper").categories("mapping").build());
        var listed = json("/api/v1/tools?q=MAPPER&category=mapping").at("/items/0");

        assertThat(listed.at("/id").asString()).isEqualTo(id.value().toString());
        assertThat(listed.at("/kind").asString()).isEqualTo("tool");
        assertThat(listed.at("/content/name").asString()).isEqualTo("Mapper");
        assertThat(json("/api/v1/tools/" + listed.at("/slug").asString())).isEqualTo(listed);
        mvc.perform(get("/api/v1/entries/" + id.value()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", listed.at("/url").asString()));
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() throws Exception {
        var id = publishing.publish(aTool().named("Straße").build());
        jdbc.sql("insert into content_former_slug (kind, slug, entry_id) values ('TOOL', 'stra-e', ?)")
                .param(id.value())
                .update();
        var url = json("/api/v1/tools?q=strasse").at("/items/0/url").asString();

        mvc.perform(get("/api/v1/tools/stra-e?x=1"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", url + "?x=1"));
        mvc.perform(get("/api/v1/use-cases/stra-e")).andExpect(status().isNotFound());
    }

    @Test
    void linksAskForTheSameWordsAsTheQueryDid() throws Exception {
        publishing.publish(aTool().named("Démo à Paris 1").build());
        publishing.publish(aTool().named("Démo à Paris 2").build());
        var first = mvc.perform(get(URI.create("/api/v1/tools?q=d%C3%A9mo%20paris&size=1")))
                .andReturn()
                .getResponse();
        var next = Objects.requireNonNull(rel(Objects.requireNonNull(first.getHeader(HttpHeaders.LINK)), "next"));

        assertThat(next).contains("q=d%C3%A9mo%20paris");
        mvc.perform(get(URI.create(next))).andExpect(jsonPath("$.items[0].content.name", is("Démo à Paris 2")));
    }

    @Test
    void everyPageOfAListIsReachedByItsLinks() throws Exception {
        for (var number = 1; number <= 5; number++) {
            publishing.publish(aTool().named("Tool " + number).build());
        }
        var names = new ArrayList<String>();
        var next = "/api/v1/tools?q=tool&size=2";
        while (next != null) {
            var answer = mvc.perform(get(URI.create(next))).andReturn().getResponse();
            read(answer.getContentAsString())
                    .at("/items")
                    .forEach(item -> names.add(item.at("/content/name").asString()));
            next = rel(Objects.requireNonNull(answer.getHeader(HttpHeaders.LINK)), "next");
        }

        assertThat(names).containsExactly("Tool 1", "Tool 2", "Tool 3", "Tool 4", "Tool 5");
        assertThat(rel(
                        Objects.requireNonNull(mvc.perform(get("/api/v1/tools?q=tool&size=2&page=2"))
                                .andReturn()
                                .getResponse()
                                .getHeader(HttpHeaders.LINK)),
                        "prev"))
                .contains("q=tool", "page=1");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tools?page=0, 400, Pages are counted from 1.",
        "/api/v1/tools?size=101, 400, A page holds from 1 to 100 items.",
        "/api/v1/tools?page=first, 400, ''",
        "/api/v1/tools/none, 404, Nothing is published as “none”.",
        "/api/v1/actions/99, 404, There is no collective action with the number 99.",
        "/api/v1/actions/99/coalition, 404, There is no collective action with the number 99.",
        "/api/v1/datasets/none.csv, 404, There is no table “none”.",
        "/api/v1/secrets, 404, There is nothing at this address.",
        "/api/v1/a/b/c, 404, There is nothing at this address.",
        "/api/v2/tools, 404, There is nothing at this address.",
    })
    void whatIsWrongIsSaidAsProblemDetails(String path, int status, String detail) throws Exception {
        mvc.perform(get(path).accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andExpect(status().is(status))
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.status", is(status)))
                .andExpect(jsonPath("$.detail", containsString(detail)));
    }

    @Test
    void aQueryLongerThanAHeaderIsRefused() throws Exception {
        mvc.perform(get("/api/v1/tools").param("q", "word ".repeat(1000)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", is("A query holds at most 200 characters.")));
    }

    @Test
    void problemsSpeakTheReadersLanguage() throws Exception {
        mvc.perform(get("/api/v1/tools?size=ten").header("Accept-Language", "es"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", is("«ten» no es un valor de «size».")));
        mvc.perform(get("/api/v1/tools/none").header("Accept-Language", "fr"))
                .andExpect(jsonPath("$.detail", is("Rien n’est publié sous «\u00a0none\u00a0».")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/actions", "/api/v1/actions/7/coalition", "/api/v1/datasets/growth.csv", "/api/v1/tools"
            })
    void anySiteMayReadAndAnAnswerIsKnownAgain(String path) throws Exception {
        var tag = mvc.perform(get(path).header("Origin", "https://elsewhere.example"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Cache-Control", containsString("public")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        mvc.perform(get(path).header("If-None-Match", Objects.requireNonNull(tag)))
                .andExpect(status().isNotModified());
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        mvc.perform(post("/api/v1/actions")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void theCoalitionIsToldWithoutAnybodysAccount() throws Exception {
        var proposals = new Proposals(context);
        var seeks = Proposals.seeking(Proposals.proposal(9, "Observatory"), "data", "registers of beneficial owners");
        var offers = Proposals.offering(Proposals.proposal(9, "Registry"), "data", "a register of beneficial owners");
        proposals.published(proposals.contributor, seeks);
        proposals.published(proposals.contributor, offers);
        var coalition = json("/api/v1/actions/9/coalition");

        assertThat(coalition.at("/contributions")).hasSize(2);
        assertThat(StreamSupport.stream(coalition.at("/parties").spliterator(), false)
                        .map(party -> party.at("/name").asString()))
                .containsExactlyInAnyOrder("Observatory", "Registry");
        assertThat(coalition.at("/matches/0/sought/text/en/text").asString())
                .isEqualTo("registers of beneficial owners");
        assertThat(coalition.at("/matches/0/reasons/0").asString()).isEqualTo("same-action");
        assertThat(coalition.at("/milestones")).hasSize(2);
        assertThat(coalition.toString())
                .doesNotContain("@test.example", proposals.contributor.value().toString(), "Ada Contributor");
        assertThat(table("resources"))
                .contains("sought,data,registers of beneficial owners,en")
                .contains("offered,data,a register of beneficial owners,en");
        assertThat(table("members")).contains("9,Observatory,,FR,1");
        assertThat(table("milestones").lines()).hasSize(1 + 2);
        assertThat(table("contributions")).contains("Contribution of Registry,Registry,FR,project,");
    }

    @Test
    void theTablesSayWhatTheInterfaceSays() throws Exception {
        publishing.publish(anActionProposal("A shared observatory"));

        assertThat(table("actions").lines()).hasSize(1 + 20);
        assertThat(table("historic-participation").lines().filter(line -> line.contains(",government,")))
                .hasSize(118);
        assertThat(table("historic-participation")
                        .lines()
                        .filter(line -> line.contains(",civil-society,,") && line.contains(",false,")))
                .hasSize(108);
        assertThat(table("participation").lines().skip(1).mapToInt(line -> Integer.parseInt(line.split(",")[1])))
                .satisfies(numbers -> assertThat(
                                numbers.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(118));
        assertThat(table("contributions").lines()).hasSize(2).last().asString().contains("A shared observatory");
    }

    @Test
    void theCatalogueOfOpenDataLeadsToEveryTable() throws Exception {
        var catalog = json("/api/v1/catalog.jsonld");

        assertThat(catalog.at("/@type").asString()).isEqualTo("dcat:Catalog");
        assertThat(catalog.at("/dct:license/@id").asString()).isEqualTo("https://spdx.org/licenses/etalab-2.0");
        assertThat(catalog.at("/dcat:dataset")).hasSize(8);
        for (var dataset : catalog.at("/dcat:dataset")) {
            assertThat(dataset.at("/dct:title")).hasSize(3);
            for (var distribution : dataset.at("/dcat:distribution")) {
                var address = distribution.at("/dcat:downloadURL/@id").asString();
                mvc.perform(get(address.replace("http://localhost:8080", ""))).andExpect(status().isOk());
            }
        }
    }

    @Test
    void thePageForPeopleNamesEveryTable() throws Exception {
        var about = mvc.perform(get("/en/about")).andReturn().getResponse().getContentAsString();

        for (var dataset : json("/api/v1/catalog.jsonld").at("/dcat:dataset")) {
            assertThat(about)
                    .contains("href=\"/api/v1/datasets/"
                            + dataset.at("/dct:identifier").asString() + ".csv\"");
        }
        assertThat(about).contains("href=\"/api/v1/openapi.json\"", "href=\"/api/v1/catalog.jsonld\"");
    }

    @Test
    void theDescriptionNamesEveryAddressAndEveryKind() throws Exception {
        var description = json("/api/v1/openapi.json");

        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.at("/paths").propertyNames())
                .contains(
                        "/api/v1/{kind}",
                        "/api/v1/{kind}/{slug}",
                        "/api/v1/actions/{number}/coalition",
                        "/api/v1/participation/historic",
                        "/api/v1/datasets/{name}.csv")
                .allMatch(path -> path.startsWith("/api/v1"))
                .noneMatch(path -> path.contains("**"));
        assertThat(description.at("/components/schemas/Content/oneOf"))
                .hasSize(Kind.values().length)
                .allSatisfy(kind -> assertThat(
                                description.at(kind.at("/$ref").asString().substring(1)))
                        .isNotEmpty());
        assertThat(description.at("/components/schemas/Tool/allOf").isMissingNode())
                .isTrue();
        assertThat(description
                        .at("/components/schemas/Tool/properties/tagline/additionalProperties/properties/text/type")
                        .asString())
                .isEqualTo("string");
        assertThat(description.at("/paths/~1api~1v1~1{kind}/get/parameters/0/schema/enum"))
                .hasSize(Kind.values().length);
        assertThat(description.at("/paths/~1api~1v1~1{kind}/get/responses/4XX").isMissingNode())
                .isFalse();
        assertThat(unresolved(description, description)).isEmpty();
    }

    /** The references that lead nowhere. */
    private static List<String> unresolved(JsonNode node, JsonNode root) {
        var missing = new ArrayList<String>();
        if (node.has("$ref")
                && root.at(node.get("$ref").asString().substring(1)).isMissingNode()) {
            missing.add(node.get("$ref").asString());
        }
        node.forEach(child -> missing.addAll(unresolved(child, root)));
        return missing;
    }

    private static int sum(JsonNode rows, String list) {
        return StreamSupport.stream(rows.spliterator(), false)
                .mapToInt(row -> row.at("/" + list).size())
                .sum();
    }

    private static @Nullable String rel(String header, String name) {
        for (var link : header.split(", ")) {
            if (link.endsWith("; rel=\"" + name + "\"")) {
                return link.substring(1, link.indexOf('>')).replace("http://localhost:8080", "");
            }
        }
        return null;
    }

    private String table(String name) throws Exception {
        return mvc.perform(get("/api/v1/datasets/" + name + ".csv"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private JsonNode json(String path) throws Exception {
        return read(mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
