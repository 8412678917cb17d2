package org.ogptoolbox.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.base.Language.ENGLISH;
import static org.ogptoolbox.base.Language.FRENCH;

import org.junit.jupiter.api.Test;
import org.ogptoolbox.base.LocalizedText;

class LocalizedJsonTest {

    private final LocalizedText both =
            LocalizedText.of(ENGLISH, "Hello").withTranslation(FRENCH, "Bonjour", LocalizedText.Status.HUMAN);

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(LocalizedJson.read(LocalizedJson.write(both))).isEqualTo(both);
        assertThat(LocalizedJson.write(LocalizedText.EMPTY).isMissingNode()).isTrue();
    }

    @Test
    void aTranslationThatIsEmptiedGoesAway() {
        assertThat(LocalizedJson.typed(both, ENGLISH, FRENCH, " ").texts()).containsOnlyKeys(ENGLISH);
    }

    @Test
    void aChangedOriginalLeavesTheTranslationOutdated() {
        var changed = LocalizedJson.typed(both, ENGLISH, ENGLISH, "Hello there");
        assertThat(changed.texts().get(FRENCH)).matches(text -> text.status() == LocalizedText.Status.OUTDATED);
    }

    @Test
    void callingTheOriginalByItsRightNameKeepsTheText() {
        var relabelled = LocalizedJson.relabel(LocalizedText.of(ENGLISH, "Bonjour"), FRENCH);
        assertThat(relabelled).isEqualTo(LocalizedText.of(FRENCH, "Bonjour"));
    }

    @Test
    void aTranslationCanBecomeTheOriginal() {
        var turned = LocalizedJson.relabel(both, FRENCH);
        assertThat(turned.original()).isEqualTo("Bonjour");
        assertThat(turned.text(ENGLISH)).contains("Hello");
    }
}
