package org.ogptoolbox.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Article.Fact;
import org.ogptoolbox.content.Article.Value;

/** Collects the facts of one article; a fact without a value is left out. */
final class ArticleFacts {

    private final ArticleValues values;
    private final List<Fact> facts = new ArrayList<>();

    ArticleFacts(ArticleValues values) {
        this.values = values;
    }

    List<Fact> all() {
        return facts;
    }

    /** A field of the kind under its own label. */
    ArticleFacts add(String field, List<Value> found) {
        return add(field, found, null);
    }

    ArticleFacts add(String field, List<Value> found, @Nullable Evidence evidence) {
        return addAs(values.label(field), found, evidence);
    }

    ArticleFacts addAs(String label, List<Value> found, @Nullable Evidence evidence) {
        if (!found.isEmpty()) {
            facts.add(new Fact(label, found, evidence == null ? null : evidence(evidence)));
        }
        return this;
    }

    private String evidence(Evidence evidence) {
        var said = values.say("entry.evidence." + evidence.source().name(), values.date(evidence.date()));
        var voucher = evidence.vouchedBy();
        return voucher == null || TypedText.blank(voucher)
                ? said
                : said + " · " + values.say("entry.evidence.vouched", voucher);
    }
}
