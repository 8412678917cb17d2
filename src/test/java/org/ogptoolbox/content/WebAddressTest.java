package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "https://example.org => https://example.org",
                "HTTPS://Example.ORG:443/A => https://example.org/A",
                "http://example.org:8080/ => http://example.org:8080/",
                "https://example.org/a|b[c]?x[]=1|2#[d] => https://example.org/a%7Cb%5Bc%5D?x%5B%5D=1%7C2#%5Bd%5D",
                "https://example.org/100%/%41%zz => https://example.org/100%25/%41%25zz",
                "https://example.org/a b?c d => https://example.org/a%20b?c%20d",
                "https:\\\\example.org\\a\\b => https://example.org/a/b",
                "https://example.org/a/./b/../c/ => https://example.org/a/c/",
                "https://example.org/a/.. => https://example.org/",
                "https://example.org/é?q=ü => https://example.org/%C3%A9?q=%C3%BC",
                "https://Köln.de/ => https://xn--kln-sna.de/",
                "https://straße.de => https://xn--strae-oqa.de",
                "https://xn--kln-sna.de/ => https://xn--kln-sna.de/",
                "https://exa\u200bmple.org/\u202ea\u00ad\ufeff => https://example.org/a",
                "https://[2606:4700::1111]/a => https://[2606:4700::1111]/a",
                "not an address => not an address",
                "https://ana@example.org/| => https://ana@example.org/|"
            })
    void anAddressIsTakenAsBrowsersTakeIt(String typed, String kept) {
        assertThat(WebAddress.of(typed)).isEqualTo(kept);
        assertThat(WebAddress.of(kept)).as("again").isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "https://xn--kln-sna.de/%C3%A9%20b%2F => https://köln.de/é%20b%2F",
                "https://xn--e1afmkfd.xn--p1ai/ => https://пример.рф/",
                "https://xn--80ak6aa92e.com/ => https://xn--80ak6aa92e.com/",
                "https://example.org/%E2%80%AE%FF => https://example.org/%E2%80%AE%FF"
            })
    void anAddressIsShownInTheLettersOfItsLanguageUnlessTheyDeceive(String kept, String shown) {
        assertThat(WebAddress.readable(kept)).isEqualTo(shown);
        assertThat(WebAddress.of(shown)).isEqualTo(kept);
    }

    @Test
    void thePlaceOfAnAddressHasItsQuery() {
        assertThat(WebAddress.place("https://www.example.org/app?id=1#top")).hasValue("example.org/app?id=1");
        assertThat(WebAddress.place("http://example.org/App/")).hasValue("example.org/app");
        assertThat(WebAddress.place("https://KÖLN.de/x.git")).hasValue("xn--kln-sna.de/x");
    }
}
