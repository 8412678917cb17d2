package org.ogptoolbox.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'  \u00a0Decidim\u2007 \u3000\n',Decidim",
                "'Cafe\u0301','Caf\u00e9'",
                "'De\u200bci\u00addim\ufeff','Decidim'",
                "'Deci\u2060\u200d\u200cdim','Decidim'",
                "'\u202eDecidim\u202c','Decidim'",
                "'\u2066Decidim\u2069 \u200e\u200f','Decidim'",
                "'De\udb40\udc41cidim','Decidim'",
                "'nul\u0000 bell\u0007','nul bell'",
                "'one\r\ntwo\u2028three\u000bfour','one\ntwo\nthree\nfour'",
                "'Participer\u00a0: oui','Participer\u00a0: oui'",
                "'1\ufe0f','1'",
                "'\u3164Decidim','Decidim'"
            })
    void whatNobodySeesIsLeftOut(String typed, String kept) {
        assertThat(TypedText.of(typed)).isEqualTo(kept);
        assertThat(TypedText.of(kept)).as("again").isEqualTo(kept);
    }

    @Test
    void halvesOfCharactersAreLeftOut() {
        assertThat(TypedText.of("half \ud83d")).isEqualTo("half");
        assertThat(TypedText.of("half \udc4d of it")).isEqualTo("half  of it");
    }

    /** Persian, Hindi, Sinhala, Khmer, emoji families, flags, keycaps, an ideographic variant, mixed directions. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0915\u094d\u200d\u0937",
                "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
                "\u1781\u17d2\u1798\u17c2\u179a\u200b\u1797\u17b6\u179f\u17b6",
                "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83d\udc69\ud83c\udffd\u200d\u2695\ufe0f",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "\u2764\ufe0f",
                "1\ufe0f\u20e3",
                "\u845b\udb40\udd00",
                "\u0633\u0644\u0627\u0645 C++\u200e!",
                "\u05e9\u05dc\u05d5\u05dd \u2066Decidim\u2069"
            })
    void whatAScriptNeedsStays(String text) {
        assertThat(TypedText.of(text)).isEqualTo(text);
    }

    @Test
    void directionsThatAreNotClosedAndOverridesGoEvenBesideArabic() {
        assertThat(TypedText.of("\u0633\u0644\u0627\u0645 \u2067abc")).isEqualTo("\u0633\u0644\u0627\u0645 abc");
        assertThat(TypedText.of("\u0633\u0644\u0627\u0645 \u202eabc\u202c")).isEqualTo("\u0633\u0644\u0627\u0645 abc");
        assertThat(TypedText.of("\u0633\u0644\u0627\u0645 abc\u202c")).isEqualTo("\u0633\u0644\u0627\u0645 abc");
        assertThat(TypedText.of("\u0633\u0644\u0627\u0645\n\u2066abc\u2069"))
                .isEqualTo("\u0633\u0644\u0627\u0645\nabc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0\u2003\u202f",
                "\u200b\u200d\ufeff",
                "\u0301\u0300",
                "\u20dd",
                "\u3164\u115f\u2800",
                "\u202e\u2066",
                "\ue000",
                "\u00ad"
            })
    void nothingToSeeIsEmpty(String text) {
        assertThat(TypedText.blank(text)).isTrue();
        assertThat(TypedText.visible("x" + text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "?", "\u00e9", "\u6c34", "\ud83d\udc4d", "\u2211", "\u0645"})
    void oneSignIsSomething(String text) {
        assertThat(TypedText.visible(text)).isTrue();
    }
}
