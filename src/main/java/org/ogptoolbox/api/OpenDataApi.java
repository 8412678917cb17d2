package org.ogptoolbox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.base.CsvText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open data: tables as CSV and JSON, and the catalogue that lists them (DCAT-AP). */
@RestController
@RequestMapping(Addresses.ROOT)
@Tag(name = "open data")
class OpenDataApi {

    private static final String JSON_LD = "application/ld+json";

    private final Datasets datasets;
    private final DcatCatalog catalog;

    OpenDataApi(Datasets datasets, DcatCatalog catalog) {
        this.datasets = datasets;
        this.catalog = catalog;
    }

    @GetMapping(value = "/catalog.jsonld", produces = JSON_LD)
    @Operation(summary = "The tables of open data as a DCAT-AP 3 catalogue (JSON-LD)")
    Map<String, Object> catalog() {
        return catalog.write();
    }

    @GetMapping("/datasets/{name}.csv")
    @Operation(
            summary = "A table of open data (CSV, RFC 4180, UTF-8 with a byte-order mark); the catalogue lists them",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ResponseEntity<byte[]> table(@PathVariable String name) {
        var dataset = find(name);
        return CsvText.of(dataset.columns(), dataset.cells());
    }

    @GetMapping("/datasets/{name}.json")
    @Operation(summary = "The same table as JSON: an object for each row, by column; what is not known is left out")
    List<Map<String, Object>> rows(@PathVariable String name) {
        return find(name).objects();
    }

    private Dataset find(String name) {
        return datasets.find(name).orElseThrow(() -> ApiProblems.notFound("api.problem.no-dataset", name));
    }
}
