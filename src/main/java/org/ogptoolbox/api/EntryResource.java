package org.ogptoolbox.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ogptoolbox.content.Content;

/**
 * A published entry.
 *
 * @param id what contents call it that mention it
 * @param kind tool, use-case, organisation, action-proposal
 * @param pages the page for people, by language (BCP 47)
 */
record EntryResource(
        UUID id,
        String kind,
        String slug,
        String url,
        Map<String, String> pages,
        Instant publishedAt,
        Instant updatedAt,
        Content content) {}
