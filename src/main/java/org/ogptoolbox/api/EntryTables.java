package org.ogptoolbox.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.api.Dataset.History;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Organisation;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.content.UseCase;
import org.springframework.stereotype.Component;

/** The tables of what the catalogue holds, last published first. */
@Component
class EntryTables {

    private final Catalogue catalogue;
    private final Addresses addresses;

    EntryTables(Catalogue catalogue, Addresses addresses) {
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    List<Dataset> all() {
        return List.of(
                table(
                        Kind.TOOL,
                        List.of("GOVE", "TECH"),
                        List.of(
                                "name",
                                "tagline_en",
                                "tagline_fr",
                                "tagline_es",
                                "website",
                                "repository",
                                "documentation",
                                "license",
                                "software_type",
                                "platforms",
                                "programming_languages",
                                "development_status",
                                "hosting",
                                "languages",
                                "categories",
                                "policy_areas",
                                "tags",
                                "countries",
                                "maintainers"),
                        this::tool),
                table(
                        Kind.USE_CASE,
                        List.of("GOVE"),
                        List.of(
                                "name_en",
                                "name_fr",
                                "name_es",
                                "abstract_en",
                                "abstract_fr",
                                "abstract_es",
                                "tools",
                                "organisation",
                                "country",
                                "place",
                                "start",
                                "end",
                                "people_reached",
                                "links"),
                        this::useCase),
                table(
                        Kind.ORGANISATION,
                        List.of("GOVE"),
                        List.of("name_en", "name_fr", "name_es", "type", "country", "website", "wikidata", "ror"),
                        this::organisation));
    }

    /** Of the entries themselves. */
    static History history(List<PublishedEntry> entries) {
        return new History(
                entries.stream()
                        .map(PublishedEntry::publishedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                entries.stream()
                        .map(PublishedEntry::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private Dataset table(Kind kind, List<String> themes, List<String> columns, Function<PublishedEntry, List<?>> row) {
        var whole = new ArrayList<>(List.of("id"));
        whole.addAll(columns);
        whole.addAll(List.of("published_at", "updated_at", "page"));
        return new Dataset(
                kind.plural(),
                themes,
                whole,
                () -> catalogue.all(kind).stream()
                        .<List<?>>map(entry -> whole(entry, row.apply(entry)))
                        .toList(),
                () -> history(catalogue.all(kind)));
    }

    private List<?> whole(PublishedEntry entry, List<?> own) {
        var row = new ArrayList<@Nullable Object>();
        row.add(entry.id().value());
        row.addAll(own);
        row.add(entry.publishedAt());
        row.add(entry.updatedAt());
        row.add(addresses.pages(entry).get(Language.ENGLISH.tag()));
        return row;
    }

    private List<?> tool(PublishedEntry entry) {
        var tool = (Tool) entry.content();
        return row(
                Stream.of(tool.name()),
                inEveryLanguage(tool.tagline()),
                values(
                        tool.landingURL(),
                        tool.repositoryURL(),
                        tool.documentationURL(),
                        tool.license(),
                        tool.softwareType(),
                        tool.platforms(),
                        tool.programmingLanguages(),
                        tool.developmentStatus(),
                        tool.hosting(),
                        tool.availableLanguages(),
                        tool.categories(),
                        tool.policyAreas(),
                        tool.tags(),
                        tool.countries(),
                        names(tool.maintainers())));
    }

    private List<?> useCase(PublishedEntry entry) {
        var useCase = (UseCase) entry.content();
        var organisation = useCase.organisation();
        return row(
                inEveryLanguage(useCase.name()),
                inEveryLanguage(useCase.abstractText()),
                values(
                        names(useCase.tools()),
                        organisation == null ? null : organisation.name(),
                        useCase.country(),
                        useCase.place(),
                        useCase.start(),
                        useCase.end(),
                        useCase.peopleReached(),
                        useCase.links()));
    }

    private List<?> organisation(PublishedEntry entry) {
        var organisation = (Organisation) entry.content();
        return row(
                inEveryLanguage(organisation.name()),
                values(
                        organisation.type(),
                        organisation.country(),
                        organisation.url(),
                        organisation.externalIds().get("wikidata"),
                        organisation.externalIds().get("ror")));
    }

    private static Stream<String> inEveryLanguage(LocalizedText text) {
        return Language.INTERFACE.stream().map(language -> text.text(language).orElse(""));
    }

    private static List<String> names(Collection<Link> links) {
        return links.stream().map(Link::name).toList();
    }

    private static Stream<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.stream(values);
    }

    @SafeVarargs
    private static List<?> row(Stream<?>... parts) {
        return Arrays.stream(parts).flatMap(part -> part).toList();
    }
}
