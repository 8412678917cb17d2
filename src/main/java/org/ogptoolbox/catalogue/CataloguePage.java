package org.ogptoolbox.catalogue;

import java.util.List;

/**
 * Some of what was found.
 *
 * @param total how many there are on all pages
 * @param page from 1
 * @param size the most that one page shows
 */
public record CataloguePage(List<PublishedEntry> entries, long total, int page, int size) {

    /** How many pages there are, at least one. */
    public long pages() {
        return Math.max(1, Math.ceilDiv(total, size));
    }
}
