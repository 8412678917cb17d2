package org.ogptoolbox.translation;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Field;

/**
 * One text on the workbench.
 *
 * @param sourceLanguage the language of the original
 * @param source the original's text, never blank
 * @param text what stands there now: typed and not handed over yet, or translated before; empty string when nothing does
 * @param previous the translation of an earlier original, null unless the original has changed since
 */
public record TranslationField(
        Field field,
        Language sourceLanguage,
        String source,
        String text,
        Progress progress,
        @Nullable String previous) {

    /** How far the text is. */
    public enum Progress {
        MISSING,
        /** Translated from an earlier original; to be looked at again. */
        OUTDATED,
        /** Typed here, handed over with the others at the end. */
        TYPED,
        /** Translated before, up to date. */
        DONE
    }

    public String pointer() {
        return field.pointer();
    }

    /** Whether it needs nothing more. */
    public boolean finished() {
        return progress == Progress.TYPED || progress == Progress.DONE;
    }
}
