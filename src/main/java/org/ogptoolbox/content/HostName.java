package org.ogptoolbox.content;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Optional;

/** Names of hosts in the two ways they are written (Unicode Technical Standard 46, as browsers do). */
final class HostName {

    private static final IDNA NAMES =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI);

    private HostName() {}

    /** In the letters that the internet knows, {@code xn--kln-sna.de}; empty when there is no such name. */
    static Optional<String> ascii(String host) {
        var found = new IDNA.Info();
        var ascii = NAMES.nameToASCII(host, new StringBuilder(), found).toString();
        // Hyphens at the ends of labels, and in third place, are real.
        var errors = found.getErrors().stream()
                .filter(error -> error != IDNA.Error.HYPHEN_3_4
                        && error != IDNA.Error.LEADING_HYPHEN
                        && error != IDNA.Error.TRAILING_HYPHEN
                        && error != IDNA.Error.EMPTY_LABEL)
                .toList();
        return errors.isEmpty() && ascii.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)
                ? Optional.of(ascii.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** In the letters of its language, {@code köln.de}; as it is where those would deceive the eye. */
    static String readable(String ascii) {
        if (!ascii.contains("xn--")) {
            return ascii;
        }
        var found = new IDNA.Info();
        var unicode = NAMES.nameToUnicode(ascii, new StringBuilder(), found).toString();
        return found.hasErrors() || deceives(unicode) ? ascii : unicode;
    }

    /** One label in several scripts, or one that looks like plain Latin letters and is not. */
    private static boolean deceives(String host) {
        for (var label : host.split("\\.")) {
            var looks = LookAlikes.latin(label);
            if (!looks.equals(label) && looks.chars().allMatch(letter -> letter < 0x80)
                    || Mixed.SCRIPTS.failsChecks(label)) {
                return true;
            }
        }
        return false;
    }

    /** Made when first needed. */
    private static final class Mixed {
        static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
                .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE)
                .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                .build();
    }
}
