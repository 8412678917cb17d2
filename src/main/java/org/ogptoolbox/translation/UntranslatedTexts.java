package org.ogptoolbox.translation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Revisions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers already see and would rather read in their language. */
@Service
@PreAuthorize("hasRole('TRANSLATOR')")
public class UntranslatedTexts {

    private static final int AT_ONCE = 200;

    /** Each is read and looked through; beyond this many it wants a read model of its own. */
    private static final int MOST = 2_000;

    /**
     * A published entry with gaps in a language.
     *
     * @param missing how many of its texts are not in the language at all
     * @param outdated how many were translated from an earlier original
     */
    public record Gap(Kind kind, String slug, String title, long missing, long outdated) {}

    private final Revisions revisions;
    private final TranslationFields fields;

    UntranslatedTexts(Revisions revisions, TranslationFields fields) {
        this.revisions = revisions;
        this.fields = fields;
    }

    /** Published entries with gaps in the language, by kind and title. */
    @Transactional(readOnly = true)
    public List<Gap> published(Language language) {
        return IntStream.iterate(0, offset -> offset < MOST, offset -> offset + AT_ONCE)
                .mapToObj(offset -> revisions.allPublished(offset, AT_ONCE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(revision -> gap(revision, language))
                .filter(gap -> gap.missing() + gap.outdated() > 0)
                .sorted(Comparator.comparing(Gap::kind).thenComparing(Gap::title))
                .toList();
    }

    private Gap gap(RevisionDetails revision, Language language) {
        var unfinished = fields.unfinished(revision.content(), language).toList();
        var outdated = unfinished.stream()
                .filter(field -> field.progress() == TranslationField.Progress.OUTDATED)
                .count();
        return new Gap(
                revision.kind(),
                Objects.requireNonNullElse(revision.slug(), ""),
                revision.content().title(),
                unfinished.size() - outdated,
                outdated);
    }
}
