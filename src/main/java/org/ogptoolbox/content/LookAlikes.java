package org.ogptoolbox.content;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;

/** Letters of other scripts that readers take for Latin ones (Unicode Technical Standard 39). */
final class LookAlikes {

    private LookAlikes() {}

    /** The text as it looks: a Cyrillic "е" becomes the Latin one, letters that look like no Latin one stay. */
    static String latin(String text) {
        var seen = new StringBuilder();
        text.codePoints().forEach(letter -> seen.append(foreign(letter) ? latin(letter) : Character.toString(letter)));
        return seen.toString();
    }

    private static String latin(int letter) {
        var written = Character.toString(letter);
        var looks = Checker.CONFUSABLES.getSkeleton(written);
        return looks.codePoints().noneMatch(LookAlikes::foreign) ? looks : written;
    }

    private static boolean foreign(int letter) {
        return Character.isLetter(letter) && UScript.getScript(letter) != UScript.LATIN;
    }

    /** Made when first needed. */
    private static final class Checker {
        static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
    }
}
