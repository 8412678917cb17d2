package org.ogptoolbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.catalogue.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of open data is DCAT-AP 3, see {@code shapes/dcat-ap.ttl}. */
@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class DcatApTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Publishing publishing;

    private String catalog = "";

    @BeforeEach
    void somethingIsPublished() throws Exception {
        publishing.publish(aTool().named("=Counted").build());
        publishing.publish(aUseCase("A budget of citizens"));
        publishing.publish(anOrganisation("Makers of tools"));
        publishing.publish(anActionProposal("A shared observatory"));
        catalog = text("/api/v1/catalog.jsonld");
    }

    @Test
    void theCatalogueFitsTheShapes() throws Exception {
        assertThat(violations(catalog)).isEmpty();
    }

    /** So that the shapes are known to notice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dct:publisher|dct:creator",
                "dcat:accessURL|dcat:accessService",
                "dct:modified|dct:created",
                "dcat:theme\"|dcat:themes\"",
                "authority/language/ENG|authority/language/english",
                "data-theme/GOVE|data-theme/GOVERNMENT",
                "dct:LicenseDocument|dct:RightsStatement",
                "foaf:name|foaf:nick",
                "media-types/text/csv|media-types/csv",
                "xsd:gYearMonth|xsd:string",
                "dcat:Catalog\"|dcat:Catalogue\""
            })
    void whatIsMissingOrWrongIsNoticed(String right, String wrong) throws Exception {
        assertThat(catalog).contains(right);
        assertThat(violations(catalog.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void everyTableIsThereAsCsvAndAsJsonWithAsManyRows() throws Exception {
        var names = new ArrayList<String>();
        for (var dataset : JsonMapper.shared().readTree(catalog).at("/dcat:dataset")) {
            var name = dataset.at("/dct:identifier").asString();
            names.add(name);
            var csv = org.apache.commons.csv.CSVParser.parse(
                            text("/api/v1/datasets/" + name + ".csv").substring(1),
                            org.apache.commons.csv.CSVFormat.RFC4180
                                    .builder()
                                    .setHeader()
                                    .setSkipHeaderRecord(true)
                                    .get())
                    .getRecords();
            var rows = JsonMapper.shared().readTree(text("/api/v1/datasets/" + name + ".json"));
            assertThat(rows).as(name).hasSize(csv.size());
            var known = new HashSet<String>();
            rows.forEach(row -> known.addAll(row.propertyNames()));
            if (!csv.isEmpty()) {
                assertThat(csv.getFirst().toMap().keySet()).as(name).containsAll(known);
            }
        }
        assertThat(names).contains("tools", "use-cases", "organisations", "actions", "growth");
        assertThat(table("tools").getFirst().at("/name").asString()).isEqualTo("=Counted");
        assertThat(text("/api/v1/datasets/tools.csv"))
                .startsWith("\ufeffid,name,")
                .contains(",'=Counted,");
        assertThat(table("use-cases").getFirst().at("/tools/0").asString()).isEqualTo("Decidim");
        assertThat(table("organisations").getFirst().at("/wikidata").asString()).isEqualTo("Q48780131");
        assertThat(text("/api/v1/datasets/growth.csv").charAt(0)).isEqualTo('\ufeff');
    }

    private List<JsonNode> table(String name) throws Exception {
        return StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(text("/api/v1/datasets/" + name + ".json"))
                                .spliterator(),
                        false)
                .toList();
    }

    private String text(String path) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> violations(String jsonLd) throws IOException {
        var shapes = graph(
                new ClassPathResource("shapes/dcat-ap.ttl").getContentAsString(StandardCharsets.UTF_8), Lang.TURTLE);
        ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), graph(jsonLd, Lang.JSONLD11));
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .toList();
    }

    private static Graph graph(String text, Lang language) {
        return RDFParser.fromString(text, language).toGraph();
    }
}
