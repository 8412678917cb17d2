package org.ogptoolbox.actions.ui;

import java.util.Locale;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;

/** Localized texts as a reader of the application sees them. */
final class Texts {

    private Texts() {}

    static String of(LocalizedText text, Locale reader) {
        return text.resolve(Language.nearest(reader))
                .map(LocalizedText.Resolved::text)
                .orElse("");
    }
}
