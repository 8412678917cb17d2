package org.ogptoolbox.content;

import java.util.Map;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A content as readers see it: the {@code <article class="entry">} of its public page, the same in the wizard's preview,
 * in review and on the site (docs/decisions/006-entry-html-in-content.md). Markdown is rendered and sanitized; every
 * value is escaped. Its style sheet is {@code /assets/entry.css}.
 */
@Component
public class EntryHtml {

    private final ITemplateEngine templates;
    private final Messages messages;
    private final Entries entries;
    private final ActionTitles actions;

    EntryHtml(ITemplateEngine templates, Messages messages, Entries entries, ActionTitles actions) {
        this.templates = templates;
        this.messages = messages;
        this.entries = entries;
        this.actions = actions;
    }

    /** A well-formed HTML fragment with one root element. */
    public String article(Content content, Language reader) {
        var article = ArticleWriter.write(content, messages, entries, actions, reader);
        var variables = Map.<String, Object>of("entry", article, "reader", reader.tag());
        return templates
                .process("entry/article", new Context(reader.locale(), variables))
                .strip();
    }
}
