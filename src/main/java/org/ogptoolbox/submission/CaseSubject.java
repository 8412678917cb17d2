package org.ogptoolbox.submission;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.CaseFacts;

/** What a content tells the lists of work items about its case. */
final class CaseSubject {

    private CaseSubject() {}

    static CaseFacts facts(Content content, AccountId submitter) {
        return new CaseFacts(
                content.title(),
                content.kind().path(),
                languages(content),
                new LinkedHashSet<>(content.countries()),
                submitter);
    }

    /** The languages in which some text of the content is written. */
    private static Set<Language> languages(Content content) {
        var languages = new TreeSet<Language>();
        for (var text : content.texts()) {
            text.texts().keySet().stream()
                    .filter(language -> text.text(language).isPresent())
                    .forEach(languages::add);
        }
        return languages;
    }
}
