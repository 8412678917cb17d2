package org.ogptoolbox.catalogue;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Kind;

/**
 * What somebody looks for.
 *
 * @param text words that must all occur, whatever their case and accents; empty for everything
 * @param category one of the categories of tools, or null
 */
public record CatalogueQuery(
        Kind kind, String text, @Nullable String category) {}
