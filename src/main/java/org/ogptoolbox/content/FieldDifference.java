package org.ogptoolbox.content;

import org.jspecify.annotations.Nullable;

/**
 * One field that two states of a content do not share.
 *
 * @param pointer the field; one language of it for localized texts ({@code /description/fr})
 * @param before its text or its items, one per line, as a person reads them; null where there was nothing
 * @param after likewise
 */
public record FieldDifference(
        String pointer, @Nullable String before, @Nullable String after) {}
