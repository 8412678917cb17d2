package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesTest {

    @ParameterizedTest
    @CsvSource({
        "affero, AGPL-3.0-or-later, AGPL-3.0-only",
        "GPL 3 or later, AGPL-3.0-or-later, LGPL-3.0-or-later",
        "gnu general 2.0, GPL-2.0-or-later, GPL-2.0-only",
        "Apach, Apache-2.0, Apache-2.0",
        "mozilla, MPL-2.0, MPL-2.0",
        "european, EUPL-1.2, EUPL-1.1",
        "ouverte, etalab-2.0, etalab-2.0"
    })
    void isFoundByNameAndFamily(String typed, String first, String last) {
        var found = found(typed);

        assertThat(found.getFirst()).isEqualTo(first);
        assertThat(found.getLast()).isEqualTo(last);
    }

    @Test
    void isNotFoundByALetterWithinAName() {
        assertThat(found("ffero")).isEmpty();
        assertThat(found("v3")).isEmpty();
    }

    @Test
    void isCalledByItsNameWhereThatIsKnown() {
        assertThat(Licences.name(URI.create("https://spdx.org/licenses/etalab-2.0")))
                .isEqualTo("Etalab Licence Ouverte 2.0");
        assertThat(Licences.name(URI.create("https://spdx.org/licenses/MIT.html")))
                .isEqualTo("MIT License");
        assertThat(Licences.name(URI.create("https://example.org/terms"))).isEqualTo("https://example.org/terms");
    }

    private static List<String> found(String typed) {
        return Licences.USUAL.stream().filter(id -> Licences.isFound(id, typed)).toList();
    }
}
