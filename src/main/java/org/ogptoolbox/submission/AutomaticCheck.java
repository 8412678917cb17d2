package org.ogptoolbox.submission;

import java.util.ArrayList;
import java.util.List;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.RevisionDetails;
import org.springframework.stereotype.Component;

/** What is looked at before a person is asked to: likely duplicates, links, languages, completeness. */
@Component
class AutomaticCheck {

    /** Below this, titles are merely alike ("Open Data Portal" of two cities); a moderator would be distracted. */
    private static final double LIKELY = 0.6;

    private final Entries entries;
    private final Contents contents;

    AutomaticCheck(Entries entries, Contents contents) {
        this.entries = entries;
        this.contents = contents;
    }

    List<Finding> of(RevisionDetails revision) {
        var document = contents.toJson(revision.content());
        var findings = new ArrayList<>(duplicates(revision));
        findings.addAll(LinkCheck.of(revision.kind(), document));
        findings.addAll(LanguageCheck.of(revision.kind(), document));
        findings.addAll(CompletenessCheck.of(revision.kind(), document));
        return findings;
    }

    private List<Finding> duplicates(RevisionDetails revision) {
        return entries.similar(revision, true).stream()
                .filter(match -> match.score() >= LIKELY)
                .map(match -> new Finding(
                        Finding.Concern.LIKELY_DUPLICATE,
                        "/name",
                        List.of(match.title(), match.id().toString())))
                .toList();
    }
}
