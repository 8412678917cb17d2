package org.ogptoolbox.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.LocalizedText.Resolved;
import org.ogptoolbox.base.LocalizedText.Status;
import org.ogptoolbox.base.Markdown;
import org.ogptoolbox.base.Messages;
import org.springframework.web.util.HtmlUtils;

/** The texts of one article for one reader: in which language each is shown, and what the reader should know of it. */
final class ArticleTexts {

    private final Messages messages;
    private final Language reader;
    private final Set<Language> others = new TreeSet<>();
    private final Set<Status> statuses = EnumSet.noneOf(Status.class);

    ArticleTexts(Messages messages, Language reader) {
        this.messages = messages;
        this.reader = reader;
    }

    Optional<Article.Passage> line(LocalizedText text) {
        return text.resolve(reader).map(found -> passage(found, HtmlUtils.htmlEscape(found.text())));
    }

    Optional<Article.Passage> markdown(LocalizedText text) {
        return text.resolve(reader).map(found -> passage(found, Markdown.html(found.text())));
    }

    /** A name in whatever language it is. */
    Article.Passage plain(String text) {
        return new Article.Passage(null, HtmlUtils.htmlEscape(text), null, "auto", null);
    }

    private Article.Passage passage(Resolved found, String html) {
        var foreign = !found.language().equals(reader);
        var direction = foreign ? found.language().direction() : null;
        return new Article.Passage(null, html, foreign ? found.language().tag() : null, direction, note(found));
    }

    private @Nullable String note(Resolved found) {
        var notes = new ArrayList<String>();
        if (!found.language().base().equals(reader.base())) {
            others.add(found.language());
            notes.add(messages.get("entry.text.language", reader.locale(), name(found.language())));
        }
        if (found.status() == Status.MACHINE || found.status() == Status.OUTDATED) {
            statuses.add(found.status());
            notes.add(messages.get("entry.text." + found.status().name(), reader.locale()));
        }
        return notes.isEmpty() ? null : String.join(" · ", notes);
    }

    /** What to say of the languages of the texts shown so far; null when all are in the reader's, fresh and by people. */
    @Nullable String notice() {
        var sentences = new ArrayList<String>();
        if (!others.isEmpty()) {
            var names = others.stream().map(this::name).collect(Collectors.joining(", "));
            sentences.add(messages.get("entry.notice.languages", reader.locale(), name(reader), names));
        }
        statuses.forEach(status -> sentences.add(messages.get("entry.notice." + status.name(), reader.locale())));
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    private String name(Language language) {
        return language.displayName(reader.locale());
    }
}
