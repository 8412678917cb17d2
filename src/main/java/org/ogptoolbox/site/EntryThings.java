package org.ogptoolbox.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Licences;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Organisation;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.content.UseCase;
import org.springframework.stereotype.Component;

/** Entries in the words of schema.org. */
@Component
class EntryThings {

    /** A published entry as a reader sees it. */
    record Described(PublishedEntry entry, Card card, Language reader) {}

    private static final Map<String, String> ORGANISATIONS = Map.of(
            "national-government", "GovernmentOrganization",
            "local-government", "GovernmentOrganization",
            "public-authority", "GovernmentOrganization",
            "civil-society", "NGO",
            "research", "ResearchOrganization",
            "company", "Corporation");

    private static final Map<String, String> REGISTERS =
            Map.of("wikidata", "https://www.wikidata.org/wiki/", "ror", "https://ror.org/");

    private final Catalogue catalogue;
    private final Messages messages;
    private final ToolboxProperties properties;

    EntryThings(Catalogue catalogue, Messages messages, ToolboxProperties properties) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.properties = properties;
    }

    Map<String, Object> of(Described one) {
        var thing = new Thing();
        switch (one.entry().content()) {
            case Tool tool -> tool(thing, tool, one);
            case UseCase useCase -> useCase(thing, useCase, one);
            case Organisation organisation -> organisation(thing, organisation, one);
            case ActionProposal proposal -> proposal(thing, proposal, one);
        }
        var page = new Thing();
        page.put("@type", "WebPage");
        page.put("@id", properties.address(one.card().path()));
        page.put("inLanguage", one.reader().tag());
        page.put("datePublished", one.entry().publishedAt().toString());
        page.put("dateModified", one.entry().updatedAt().toString());
        page.put("license", properties.dataLicence().toString());
        thing.put("mainEntityOfPage", page.values);
        return thing.values;
    }

    private void tool(Thing thing, Tool tool, Described one) {
        thing.put("@type", "SoftwareApplication");
        thing.put("name", tool.name());
        thing.put("description", one.card().text());
        thing.put("url", tool.landingURL());
        thing.put(
                "applicationCategory",
                tool.categories().stream()
                        .map(code -> messages.get(
                                "option.categories." + code, one.reader().locale()))
                        .toList());
        thing.put(
                "operatingSystem",
                tool.platforms().stream()
                        .map(code -> messages.get(
                                "option.platforms." + code, one.reader().locale()))
                        .toList());
        thing.put("license", licence(tool.license()));
        thing.put("softwareHelp", tool.documentationURL());
        thing.put("isAccessibleForFree", "free".equals(tool.costModel()) ? Boolean.TRUE : null);
        thing.put(
                "inLanguage",
                tool.availableLanguages().stream().map(Language::tag).toList());
        thing.put("keywords", tool.tags());
        thing.put(
                "maintainer",
                tool.maintainers().stream()
                        .map(link -> mention("Organization", link, one))
                        .toList());
        thing.put("sameAs", registers(tool.externalIds()));
    }

    private void organisation(Thing thing, Organisation organisation, Described one) {
        thing.put(
                "@type",
                ORGANISATIONS.getOrDefault(Objects.requireNonNullElse(organisation.type(), ""), "Organization"));
        thing.put("name", one.card().title());
        thing.put("description", one.card().text());
        thing.put("url", organisation.url());
        thing.put("address", address(organisation.country()));
        thing.put("sameAs", registers(organisation.externalIds()));
    }

    private void useCase(Thing thing, UseCase useCase, Described one) {
        article(thing, "Article", one);
        thing.put(
                "about",
                useCase.tools().stream()
                        .map(link -> mention("SoftwareApplication", link, one))
                        .toList());
        thing.put("mentions", organisation(useCase.organisation(), one));
        thing.put("spatialCoverage", place(useCase.place(), useCase.country(), one));
        thing.put("temporalCoverage", period(useCase.start(), useCase.end()));
        thing.put("citation", useCase.links());
    }

    private void proposal(Thing thing, ActionProposal proposal, Described one) {
        article(thing, "CreativeWork", one);
        thing.put("sourceOrganization", organisation(proposal.organisation(), one));
        thing.put("spatialCoverage", place(null, proposal.country(), one));
        thing.put("citation", proposal.links());
    }

    private void article(Thing thing, String type, Described one) {
        var language = one.card().titleLang();
        thing.put("@type", type);
        thing.put("headline", one.card().title());
        thing.put("abstract", one.card().text());
        thing.put("inLanguage", language == null ? one.reader().tag() : language);
        thing.put("datePublished", one.entry().publishedAt().toString());
        thing.put("dateModified", one.entry().updatedAt().toString());
        thing.put("license", properties.dataLicence().toString());
    }

    private @Nullable Object organisation(@Nullable Link link, Described one) {
        return link == null ? null : mention("Organization", link, one);
    }

    /** By name; with its page, where the catalogue shows it. */
    private Object mention(String type, Link link, Described one) {
        var mention = new Thing();
        mention.put("@type", type);
        mention.put("name", link.name());
        Optional.ofNullable(link.entry())
                .map(EntryId::new)
                .flatMap(catalogue::find)
                .ifPresent(entry -> mention.put(
                        "url",
                        properties.address("/" + one.reader() + "/"
                                + entry.content().kind().plural() + "/" + entry.slug())));
        return mention.values;
    }

    private static @Nullable Object address(@Nullable Country country) {
        return country == null ? null : Map.of("@type", "PostalAddress", "addressCountry", country.code());
    }

    private static @Nullable Object place(@Nullable String name, @Nullable Country country, Described one) {
        if (country == null) {
            return null;
        }
        var place = new Thing();
        place.put("@type", "Place");
        place.put("name", name == null ? country.displayName(one.reader().locale()) : name);
        place.put("address", address(country));
        return place.values;
    }

    /** An interval (ISO 8601) that is open while it goes on. */
    private static @Nullable String period(@Nullable String start, @Nullable String end) {
        return start == null ? null : start + "/" + (end == null ? ".." : end);
    }

    /** The address of a single licence; an expression of several has none, and is said as it is. */
    private static @Nullable String licence(@Nullable String expression) {
        return expression == null || !expression.matches("[A-Za-z0-9.+-]+") || Licences.PROPRIETARY.equals(expression)
                ? expression
                : Licences.address(expression);
    }

    private static List<String> registers(Map<String, String> ids) {
        return ids.entrySet().stream()
                .flatMap(id -> Stream.ofNullable(REGISTERS.get(id.getKey())).map(register -> register + id.getValue()))
                .toList();
    }

    /** What is not known is left out. */
    private static final class Thing {

        private final Map<String, Object> values = new LinkedHashMap<>();

        void put(String name, @Nullable Object value) {
            if (value != null && !"".equals(value) && !(value instanceof List<?> list && list.isEmpty())) {
                values.put(name, value);
            }
        }
    }
}
