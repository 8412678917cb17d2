package org.ogptoolbox.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Some of many. The header {@code Link} (RFC 8288) leads to the first, previous, next and last page.
 *
 * @param total how many there are on all pages
 * @param page from 1
 * @param size the most that one page holds
 */
record Paged<T>(List<T> items, long total, int page, int size) {

    static final int MOST = 100;

    /** @throws org.springframework.web.ErrorResponseException when there can be no such page */
    static void check(int page, int size) {
        if (page < 1) {
            throw ApiProblems.badRequest("api.problem.page");
        }
        if (size < 1 || size > MOST) {
            throw ApiProblems.badRequest("api.problem.size", MOST);
        }
    }

    /**
     * @param list the address of the whole list, which is never taken from the request: answers are kept by caches
     * @param asked what was asked beside the page, by parameter
     */
    ResponseEntity<Paged<T>> answer(String list, Map<String, String> asked) {
        var last = Math.max(1, Math.ceilDiv(total, size));
        var links = new LinkedHashMap<String, Long>();
        links.put("first", 1L);
        if (page > 1) {
            links.put("prev", Math.min(page - 1, last));
        }
        if (page < last) {
            links.put("next", page + 1L);
        }
        links.put("last", last);
        var header = links.entrySet().stream()
                .map(link -> "<" + address(list, asked, link.getValue()) + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
        return ResponseEntity.ok().header(HttpHeaders.LINK, header).body(this);
    }

    private static String address(String list, Map<String, String> asked, long page) {
        var address = UriComponentsBuilder.fromUriString(list);
        asked.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.queryParam("page", page).build(true).toUriString();
    }
}
