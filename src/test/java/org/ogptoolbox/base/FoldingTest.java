package org.ogptoolbox.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Cœur d'Øresund Łódź Straße, coeur-d-oresund-lodz-strasse",
        "Đà Nẵng Þór İstanbul ħ ŋ, da-nang-thor-istanbul-h-n",
        "Открытый бюджет, otkrytyj-budzet",
        "Διαύγεια, diaugeia",
        "الشفافية, alshfafyt",
        "საჯარო ინფორმაცია, sajaro-inpormatsia",
        "开放政府, kai-fang-zheng-fu",
        "オープンデータ, opundeta",
        "열린정부, yeollinjeongbu",
        "हिन्दी, hindi",
        "ﬁle Ⅷ m², file-viii-m2",
        "C++20 & .NET, c-20-net",
        "Hawaiʻi, hawai-i",
        "★★★, entry"
    })
    void addressesAreReadableWhateverTheScript(String name, String slug) {
        assertThat(Slug.of(name).value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "C++, c++",
        "C# et F#., c# et f#",
        ".NET (Core), .net core",
        "ASP.NET, asp net",
        "5\u00a0%, 5 %",
        "5%, 5 %",
        "snake_case, snake _ case",
        "« Cœur » “quoted”, coeur quoted",
        "l’État, l etat",
        "L'ÉTAT, l etat",
        "e-mail, e mail",
        "10 €, 10 €",
        "vote👍🏽, vote 👍",
        "❤️, ❤",
        "'De\u200bci\u00addim', decidim"
    })
    void signsThatMeanSomethingStay(String text, String folded) {
        assertThat(Folding.line(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "«»", "…", ",;:!?", "---", "<>", "\\", "/"})
    void punctuationAloneIsNoWord(String text) {
        assertThat(Folding.words(text)).isEmpty();
    }

    @Test
    void manyMayFoldAtOnce() {
        var texts = List.of("Łódź", "Открытый", "Ελλάδα", "ประเทศไทย", "开放", "हिन्दी", "الشفافية");
        var alone = texts.stream().map(Folding::line).toList();

        assertThat(IntStream.range(0, 4_000)
                        .parallel()
                        .mapToObj(number -> Folding.line(texts.get(number % 7)).equals(alone.get(number % 7))))
                .doesNotContain(false);
    }
}
