package org.ogptoolbox.content;

import java.util.Optional;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;

/**
 * What a list says of a revision beside its title.
 *
 * @param round how often it was submitted, 0 for a draft
 * @param original the language of its first text, from which it is translated; empty while nothing is written
 */
public record RevisionBrief(int round, Optional<Language> original) {

    static RevisionBrief of(RevisionDetails revision) {
        return new RevisionBrief(
                revision.round(),
                revision.content().texts().stream()
                        .map(LocalizedText::originalLanguage)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
