package org.ogptoolbox.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ogptoolbox.content.Kind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to begin, and the answer to addresses that lead nowhere. */
@RestController
@Tag(name = "catalogue")
class ApiRoot {

    private final Addresses addresses;

    ApiRoot(Addresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping(Addresses.ROOT)
    @Operation(summary = "The addresses to begin with, by name")
    Map<String, String> root() {
        var links = new LinkedHashMap<String, String>();
        links.put("openapi", addresses.of("/openapi.json"));
        links.put("catalog", addresses.of("/catalog.jsonld"));
        Arrays.stream(Kind.values()).forEach(kind -> links.put(kind.plural(), addresses.of("/" + kind.plural())));
        links.put("declarations", addresses.of("/declarations"));
        links.put("actions", addresses.of("/actions"));
        links.put("participation", addresses.of("/participation"));
        return links;
    }

    @Hidden
    @GetMapping({"/api", "/api/**"})
    void nothing() {
        throw ApiProblems.notFound("api.problem.no-address");
    }
}
