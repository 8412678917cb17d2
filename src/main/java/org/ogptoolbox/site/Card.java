package org.ogptoolbox.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list.
 *
 * @param initial the letter shown in place of a logo
 * @param title in the language {@code titleLang} if that is not the reader's
 * @param text one or two sentences, in the language {@code textLang} if that is not the reader's
 * @param marks short words on what it is: categories, a country
 */
record Card(
        String path,
        String initial,
        String title,
        @Nullable String titleLang,
        String text,
        @Nullable String textLang,
        @Nullable String textDir,
        List<String> marks) {}
