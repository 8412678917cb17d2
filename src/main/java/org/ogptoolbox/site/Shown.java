package org.ogptoolbox.site;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;

/**
 * A text as a reader sees it.
 *
 * @param lang its language, if that is not the reader's
 */
record Shown(String text, @Nullable String lang) {

    static Shown of(LocalizedText text, Language reader) {
        return text.resolve(reader)
                .map(found -> new Shown(
                        found.text(),
                        found.language().equals(reader)
                                ? null
                                : found.language().tag()))
                .orElse(new Shown("", null));
    }
}
