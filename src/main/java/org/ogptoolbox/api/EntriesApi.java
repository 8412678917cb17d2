package org.ogptoolbox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.CatalogueQuery;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.catalogue.Tombstones;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the catalogue has published, kind by kind. */
@RestController
@RequestMapping(Addresses.ROOT)
@Tag(name = "catalogue")
class EntriesApi {

    /** What is asked stands in the links to other pages, and a header has its limits. */
    private static final int LONGEST_QUERY = 200;

    private final Catalogue catalogue;
    private final CollectiveActions actions;
    private final Tombstones tombstones;
    private final AbsentEntries absent;
    private final Addresses addresses;

    EntriesApi(
            Catalogue catalogue,
            CollectiveActions actions,
            Tombstones tombstones,
            AbsentEntries absent,
            Addresses addresses) {
        this.catalogue = catalogue;
        this.actions = actions;
        this.tombstones = tombstones;
        this.absent = absent;
        this.addresses = addresses;
    }

    @GetMapping("/{kind}")
    @Operation(summary = "Published entries of a kind, by title")
    ResponseEntity<Paged<EntryResource>> list(
            @PathVariable String kind,
            @Parameter(description = "Words that must all occur, whatever their case and accents; 200 characters")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(
                            description = "What a tool is for; the number of the collective action for action"
                                    + " proposals. What is none is refused")
                    @RequestParam(required = false)
                    @Nullable String category,
            @Parameter(description = "From 1; a page after the last is empty") @RequestParam(defaultValue = "1")
                    int page,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int size) {
        Paged.check(page, size);
        if (q.length() > LONGEST_QUERY || (category != null && category.length() > LONGEST_QUERY)) {
            throw ApiProblems.badRequest("api.problem.query", LONGEST_QUERY);
        }
        var filter = category == null || category.isEmpty() ? null : category;
        if (filter != null && !known(kind(kind), filter)) {
            throw ApiProblems.badRequest("api.problem.category", filter, kind);
        }
        var found = catalogue.search(new CatalogueQuery(kind(kind), q, filter), page, size);
        var items = found.entries().stream().map(this::resource).toList();
        var asked = new LinkedHashMap<String, String>();
        asked.put("q", q);
        asked.put("category", filter == null ? "" : filter);
        asked.put("size", String.valueOf(size));
        asked.values().removeIf(String::isEmpty);
        return new Paged<>(items, found.total(), page, size).answer(addresses.of("/" + kind), asked);
    }

    @GetMapping("/{kind}/{slug}")
    @Operation(summary = "A published entry")
    ResponseEntity<EntryResource> entry(
            @PathVariable String kind, @PathVariable String slug, HttpServletRequest request) {
        return catalogue
                .find(kind(kind), slug)
                .map(this::resource)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> catalogue
                        .moved(kind(kind), slug)
                        .map(entry -> moved(entry, request.getQueryString()))
                        .orElseGet(() -> absent.of(tombstones.find(kind(kind), slug), slug)));
    }

    private ErrorResponseException moved(PublishedEntry entry, @Nullable String query) {
        var to = URI.create(addresses.of(entry) + (query == null ? "" : "?" + query));
        return ApiProblems.moved(to, "api.problem.moved", entry.content().title());
    }

    @GetMapping("/entries/{id}")
    @Operation(summary = "Leads to the published entry with an id, as contents mention others")
    ResponseEntity<Void> byId(@PathVariable UUID id) {
        var entry = catalogue
                .find(new EntryId(id))
                .orElseThrow(() -> absent.of(tombstones.find(new EntryId(id)), id.toString()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(addresses.of(entry)))
                .build();
    }

    private boolean known(Kind kind, String category) {
        return switch (kind) {
            case TOOL -> Schema.CATEGORIES.contains(category);
            case ACTION_PROPOSAL ->
                actions.all().stream()
                        .anyMatch(action -> String.valueOf(action.number()).equals(category));
            case USE_CASE, ORGANISATION -> false;
        };
    }

    private static Kind kind(String plural) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.plural().equals(plural))
                .findFirst()
                .orElseThrow(() -> ApiProblems.notFound("api.problem.no-address"));
    }

    private EntryResource resource(PublishedEntry entry) {
        return new EntryResource(
                entry.id().value(),
                entry.content().kind().path(),
                entry.slug(),
                addresses.of(entry),
                addresses.pages(entry),
                entry.publishedAt(),
                entry.updatedAt(),
                entry.content());
    }
}
