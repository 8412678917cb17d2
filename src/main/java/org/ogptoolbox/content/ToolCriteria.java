package org.ogptoolbox.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Article.Criteria;
import org.ogptoolbox.content.Article.Value;

/** The technical criteria of a tool with their evidence: what people compare tools by, in the order of their questions. */
final class ToolCriteria {

    private final ArticleValues values;
    private final ArticleFacts facts;

    ToolCriteria(ArticleValues values) {
        this.values = values;
        this.facts = new ArticleFacts(values);
    }

    Criteria of(Tool tool) {
        add(tool, "license", license(tool.license()));
        addCode(tool, "hosting", tool.hosting());
        addCode(tool, "costModel", tool.costModel());
        addCode(tool, "developmentStatus", tool.developmentStatus());
        addCode(tool, "maintenanceType", tool.maintenanceType());
        addCode(tool, "softwareType", tool.softwareType());
        add(tool, "platforms", values.options("platforms", tool.platforms()));
        add(tool, "availableLanguages", values.languages(tool.availableLanguages()));
        add(tool, "programmingLanguages", values.words(tool.programmingLanguages()));
        add(tool, "standards", values.words(tool.standards()));
        add(tool, "repositoryURL", values.url(tool.repositoryURL()));
        add(tool, "documentationURL", values.url(tool.documentationURL()));
        add(tool, "apiDocumentationURL", values.url(tool.apiDocumentationURL()));
        add(tool, "accessibilityStatementURL", values.url(tool.accessibilityStatementURL()));
        return Criteria.of(facts.all());
    }

    private void addCode(Tool tool, String field, @Nullable String code) {
        add(tool, field, values.option(field, Optional.ofNullable(code)));
    }

    private void add(Tool tool, String field, List<Value> found) {
        facts.add(field, found, tool.evidence().get("/" + field));
    }

    /** A single SPDX identifier leads to its text; an expression of several is shown as it is. */
    private List<Value> license(@Nullable String license) {
        if (license == null || TypedText.blank(license)) {
            return List.of();
        }
        if (license.equals(Licences.PROPRIETARY)) {
            return values.word(values.say("entry.license.proprietary"));
        }
        return license.matches("[A-Za-z0-9.-]+")
                ? List.of(new Value(license, Licences.address(license) + ".html", true))
                : values.word(license);
    }
}
