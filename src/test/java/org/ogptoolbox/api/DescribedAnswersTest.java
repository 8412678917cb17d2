package org.ogptoolbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ToolFixture.aTool;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.TakedownReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every answer is what the description says: each address, each status, each field. */
@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class DescribedAnswersTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Autowired
    MockMvc mvc;

    @Autowired
    Publishing publishing;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private EntryId gone;
    private EntryId merged;
    private ObjectNode description;
    private final Set<String> tried = new HashSet<>();

    @BeforeEach
    void somethingIsPublished() throws Exception {
        var described = publishing.publish(aTool().named("Described").build());
        jdbc.sql("insert into content_former_slug (kind, slug, entry_id) values ('TOOL', 'former', ?)")
                .param(described.value())
                .update();
        gone = publishing.publish(aTool().named("Described and gone").build());
        publishing.takeDown(
                gone, TakedownReason.WRONG, LocalizedText.of(Language.ENGLISH, "It never was what it said."));
        merged = publishing.publish(aTool().named("Described and merged").build());
        publishing.merge(merged, described);
        publishing.publish(anActionProposal("A described observatory"));
        var proposals = new Proposals(context);
        proposals.published(
                proposals.contributor, Proposals.seeking(Proposals.proposal(9, "Seeker"), "data", "registers"));
        proposals.published(
                proposals.contributor, Proposals.offering(Proposals.proposal(9, "Offerer"), "data", "registers"));
        description = (ObjectNode) JSON.readTree(answer("/api/v1/openapi.json").getContentAsString());
    }

    @Test
    void everyAnswerIsAsItIsDescribed() throws Exception {
        var answered = new LinkedHashMap<String, List<String>>(Map.of(
                "/api/v1", List.of("/api/v1", "/api/v1?x=1"),
                "/api/v1/{kind}",
                        List.of(
                                "/api/v1/tools",
                                "/api/v1/action-proposals",
                                "/api/v1/use-cases?q=none",
                                "/api/v1/organisations?size=1",
                                "/api/v1/tools?page=0",
                                "/api/v1/nothing"),
                "/api/v1/{kind}/{slug}", entries(),
                "/api/v1/entries/{id}",
                        List.of(
                                "/api/v1/entries/" + firstEntry().at("/id").asString(),
                                "/api/v1/entries/" + gone,
                                "/api/v1/entries/" + merged,
                                "/api/v1/entries/none"),
                "/api/v1/actions", List.of("/api/v1/actions"),
                "/api/v1/actions/{number}", List.of("/api/v1/actions/1", "/api/v1/actions/12", "/api/v1/actions/999"),
                "/api/v1/actions/{number}/coalition",
                        List.of(
                                "/api/v1/actions/9/coalition",
                                "/api/v1/actions/2/coalition",
                                "/api/v1/actions/999/coalition"),
                "/api/v1/declarations", List.of("/api/v1/declarations"),
                "/api/v1/catalog.jsonld", List.of("/api/v1/catalog.jsonld"),
                "/api/v1/participation", List.of("/api/v1/participation")));
        answered.put("/api/v1/participation/historic", List.of("/api/v1/participation/historic"));
        answered.put("/api/v1/participation/growth", List.of("/api/v1/participation/growth"));
        answered.put(
                "/api/v1/datasets/{name}.csv", List.of("/api/v1/datasets/growth.csv", "/api/v1/datasets/none.csv"));
        answered.put(
                "/api/v1/datasets/{name}.json",
                List.of("/api/v1/datasets/growth.json", "/api/v1/datasets/tools.json", "/api/v1/datasets/none.json"));

        assertThat(description.at("/paths").propertyNames())
                .as("every described address is tried")
                .containsExactlyInAnyOrderElementsOf(answered.keySet());
        for (var path : answered.entrySet()) {
            for (var address : path.getValue()) {
                assertDescribed(path.getKey(), address);
            }
        }
        assertThat(tried)
                .contains(
                        "200 EntryResource",
                        "301 ProblemDetail",
                        "410 GoneProblemDetail",
                        "400 ProblemDetail",
                        "404 ProblemDetail");
    }

    @Test
    void nothingIsSaidToBeNull() throws Exception {
        for (var path :
                List.of("/api/v1/actions/9/coalition", "/api/v1/actions", "/api/v1/tools", "/api/v1/participation")) {
            assertThat(answer(path).getContentAsString()).as(path).doesNotContain(":null");
        }
    }

    private void assertDescribed(String template, String address) throws Exception {
        var answer = answer(address);
        var responses = description.get("paths").get(template).get("get").get("responses");
        var status = String.valueOf(answer.getStatus());
        var described = responses.has(status) ? responses.get(status) : responses.get(status.charAt(0) + "XX");
        assertThat(described).as("%s answers %s", address, status).isNotNull();
        var content = described.get("content");
        if (content == null) {
            assertThat(answer.getContentAsString()).as(address).isEmpty();
            return;
        }
        var type = String.valueOf(answer.getContentType()).replaceFirst(";.*", "");
        assertThat(content.propertyNames()).as(address).contains(type);
        var schema = content.get(type).get("schema");
        tried.add(status + " " + name(schema));
        if (type.endsWith("json")) {
            assertThat(problems(schema, answer.getContentAsString()))
                    .as(address)
                    .isEmpty();
        }
    }

    private static String name(JsonNode schema) {
        return schema.path("$ref").asString("").replaceFirst(".*/", "");
    }

    private List<com.networknt.schema.Error> problems(JsonNode schema, String answer) {
        var whole = JSON.createObjectNode();
        whole.set("components", description.get("components"));
        whole.putArray("allOf").add(schema);
        return SCHEMAS.getSchema(whole).validate(answer, InputFormat.JSON);
    }

    private List<String> entries() throws Exception {
        var entry = firstEntry();
        var proposal = JSON.readTree(answer("/api/v1/action-proposals").getContentAsString())
                .at("/items/0");
        return List.of(
                "/api/v1/tools/" + entry.at("/slug").asString(),
                "/api/v1/action-proposals/" + proposal.at("/slug").asString(),
                "/api/v1/tools/described-and-gone",
                "/api/v1/tools/described-and-merged",
                "/api/v1/tools/former",
                "/api/v1/tools/none");
    }

    private JsonNode firstEntry() throws Exception {
        return JSON.readTree(answer("/api/v1/tools").getContentAsString()).at("/items/0");
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse();
    }
}
