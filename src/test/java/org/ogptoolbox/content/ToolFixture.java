package org.ogptoolbox.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;

/** A tool fit to be submitted, to be varied by tests: {@code aTool().named("Decidim").licensed("MIT").build()}. */
public final class ToolFixture {

    private String name = "Decidim";
    private LocalizedText tagline = LocalizedText.of(Language.ENGLISH, "Participatory democracy for cities");
    private LocalizedText description = LocalizedText.of(
            Language.ENGLISH, "A framework for **participation**: proposals, assemblies, budgets and votes.");
    private @Nullable String landingURL = "https://decidim.org";
    private @Nullable String repositoryURL = "https://github.com/decidim/decidim";
    private @Nullable String license = "AGPL-3.0-or-later";
    private List<String> categories = List.of("participatory-budgeting", "consultation");
    private List<String> tags = List.of("participation", "proposals");
    private List<Language> languages = List.of(new Language("ca"), Language.SPANISH, Language.ENGLISH);
    private List<Country> countries = List.of(new Country("ES"), new Country("FR"));
    private List<Link> maintainers = List.of(new Link("Decidim Free Software Association", null));
    private Map<String, String> externalIds = Map.of("wikidata", "Q48780131");
    private Map<String, Evidence> evidence = Map.of();

    private ToolFixture() {}

    /** Decidim, in English, complete. */
    public static ToolFixture aTool() {
        return new ToolFixture();
    }

    public ToolFixture named(String value) {
        name = value;
        return this;
    }

    public ToolFixture tagline(LocalizedText value) {
        tagline = value;
        return this;
    }

    public ToolFixture tagline(String english) {
        return tagline(LocalizedText.of(Language.ENGLISH, english));
    }

    public ToolFixture description(LocalizedText value) {
        description = value;
        return this;
    }

    public ToolFixture description(String english) {
        return description(LocalizedText.of(Language.ENGLISH, english));
    }

    public ToolFixture at(@Nullable String landing) {
        landingURL = landing;
        return this;
    }

    public ToolFixture repository(@Nullable String url) {
        repositoryURL = url;
        return this;
    }

    public ToolFixture licensed(@Nullable String spdx) {
        license = spdx;
        return this;
    }

    public ToolFixture categories(String... values) {
        categories = List.of(values);
        return this;
    }

    public ToolFixture tags(List<String> values) {
        tags = values;
        return this;
    }

    public ToolFixture countries(String... codes) {
        countries = List.of(codes).stream().map(Country::new).toList();
        return this;
    }

    public ToolFixture maintainers(Link... values) {
        maintainers = List.of(values);
        return this;
    }

    public ToolFixture externalIds(Map<String, String> values) {
        externalIds = values;
        return this;
    }

    public ToolFixture evidence(Map<String, Evidence> values) {
        evidence = values;
        return this;
    }

    public Tool build() {
        return new Tool(
                name,
                tagline,
                description,
                landingURL,
                repositoryURL,
                "https://docs.decidim.org",
                license,
                "standalone/web",
                List.of("web"),
                List.of("Ruby"),
                "stable",
                "community",
                languages,
                "both",
                List.of("OAuth 2.0"),
                null,
                null,
                LocalizedText.EMPTY,
                "free",
                categories,
                List.of("democracy"),
                tags,
                countries,
                maintainers,
                externalIds,
                evidence);
    }
}
