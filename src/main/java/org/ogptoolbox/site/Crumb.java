package org.ogptoolbox.site;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way from the home page to a page.
 *
 * @param lang the language of the name, if that is not the reader's
 * @param path from the root
 */
record Crumb(String name, @Nullable String lang, String path) {}
