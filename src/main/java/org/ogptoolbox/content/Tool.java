package org.ogptoolbox.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;

/**
 * A digital tool of open government. Names follow publiccode.yml where it has one.
 *
 * @param license an SPDX expression, or {@code proprietary}
 * @param availableLanguages the languages the tool itself speaks
 * @param externalIds by scheme: {@code wikidata}, {@code sill}, {@code comptoir-du-libre}
 * @param evidence by JSON pointer of a technical criterion
 */
public record Tool(
        String name,
        LocalizedText tagline,
        LocalizedText description,
        @Nullable String landingURL,
        @Nullable String repositoryURL,
        @Nullable String documentationURL,
        @Nullable String license,
        @Nullable String softwareType,
        List<String> platforms,
        List<String> programmingLanguages,
        @Nullable String developmentStatus,
        @Nullable String maintenanceType,
        List<Language> availableLanguages,
        @Nullable String hosting,
        List<String> standards,
        @Nullable String apiDocumentationURL,
        @Nullable String accessibilityStatementURL,
        LocalizedText dataProtection,
        @Nullable String costModel,
        List<String> categories,
        List<String> policyAreas,
        List<String> tags,
        List<Country> countries,
        List<Link> maintainers,
        Map<String, String> externalIds,
        Map<String, Evidence> evidence)
        implements Content {

    public Tool {
        name = Absent.text(name);
        tagline = Absent.text(tagline);
        description = Absent.text(description);
        platforms = Absent.list(platforms);
        programmingLanguages = Absent.list(programmingLanguages);
        availableLanguages = Absent.list(availableLanguages);
        standards = Absent.list(standards);
        dataProtection = Absent.text(dataProtection);
        categories = Absent.list(categories);
        policyAreas = Absent.list(policyAreas);
        tags = Absent.list(tags);
        countries = Absent.list(countries);
        maintainers = Absent.list(maintainers);
        externalIds = Absent.map(externalIds);
        evidence = Absent.map(evidence);
    }

    @Override
    public Kind kind() {
        return Kind.TOOL;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public LocalizedText summary() {
        return tagline;
    }

    @Override
    public List<LocalizedText> texts() {
        return List.of(tagline, description, dataProtection);
    }

    @Override
    public List<String> words() {
        return Stream.concat(tags.stream(), programmingLanguages.stream()).toList();
    }

    @Override
    public List<Link> mentions() {
        return maintainers;
    }

    @Override
    public List<String> addresses() {
        return List.of(Absent.text(landingURL), Absent.text(repositoryURL));
    }
}
