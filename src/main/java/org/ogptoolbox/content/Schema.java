package org.ogptoolbox.content;

import static org.ogptoolbox.content.Field.Type.*;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ogptoolbox.content.ActionProposal.Milestone;
import tools.jackson.databind.JsonNode;

/** The fields of each kind, in the order in which they are asked and shown. */
public final class Schema {

    /** What a tool does for open government. */
    public static final List<String> CATEGORIES = List.of(
            "open-data-portal",
            "consultation",
            "participatory-budgeting",
            "petition",
            "voting",
            "deliberation",
            "co-drafting",
            "law-tracking",
            "parliament-monitoring",
            "access-to-information",
            "contracting",
            "budget-transparency",
            "anti-corruption",
            "beneficial-ownership",
            "lobbying-transparency",
            "issue-reporting",
            "action-plan-monitoring",
            "data-visualisation",
            "data-collection",
            "data-publication",
            "mapping",
            "civic-education",
            "collaboration",
            "procedures",
            "rules-as-code");

    public static final List<String> POLICY_AREAS = List.of(
            "agriculture",
            "culture",
            "democracy",
            "economy",
            "education",
            "environment",
            "finance",
            "health",
            "housing",
            "justice",
            "public-administration",
            "science",
            "security",
            "social",
            "transport",
            "urban-planning");

    /** What can be offered to others, or sought from them. */
    public static final List<String> RESOURCE_TYPES = List.of(
            "code", "data", "documentation", "skills", "experience", "funding", "hosting", "translation", "other");

    private static final List<Field> TOOL = List.of(
            required("/name", TEXT, 120),
            required("/tagline", LOCALIZED_LINE, 150),
            required("/description", LOCALIZED_MARKDOWN, 10_000),
            required("/landingURL", URL, 2_000),
            choices("/categories", true, 5, CATEGORIES),
            choices("/policyAreas", false, 8, POLICY_AREAS),
            field("/tags", WORDS, 20),
            required("/maintainers", ORGANISATIONS, 20),
            field("/countries", COUNTRIES, 250),
            choice("/maintenanceType", "internal", "contract", "community", "none"),
            choice("/costModel", "free", "free-core", "subscription", "licence-fee", "on-request"),
            criterion("/license", LICENSE, true, 200),
            criterion("/repositoryURL", URL, false, 2_000),
            criterion("/documentationURL", URL, false, 2_000),
            choice(
                    "/softwareType",
                    "standalone/web",
                    "standalone/desktop",
                    "standalone/mobile",
                    "standalone/backend",
                    "standalone/iot",
                    "standalone/other",
                    "library",
                    "addon",
                    "configurationFiles"),
            choices("/platforms", false, 8, List.of("web", "linux", "windows", "mac", "android", "ios")),
            criterion("/programmingLanguages", WORDS, false, 20),
            choice("/developmentStatus", "concept", "development", "beta", "stable", "obsolete"),
            choice("/hosting", "self-hosted", "service", "both"),
            criterion("/availableLanguages", LANGUAGES, false, 200),
            criterion("/standards", WORDS, false, 20),
            criterion("/apiDocumentationURL", URL, false, 2_000),
            criterion("/accessibilityStatementURL", URL, false, 2_000),
            field("/dataProtection", LOCALIZED_MARKDOWN, 4_000),
            coded("/externalIds", EXTERNAL_IDS, 10, "wikidata", "sill", "comptoir-du-libre"));

    private static final List<Field> USE_CASE = List.of(
            required("/name", LOCALIZED_LINE, 150),
            required("/abstract", LOCALIZED_LINE, 300),
            required("/tools", TOOLS, 10),
            required("/organisation", Field.Type.ORGANISATION, 200),
            field("/country", COUNTRY, 2),
            field("/place", TEXT, 120),
            field("/start", MONTH, 7),
            field("/end", MONTH, 7),
            field("/context", LOCALIZED_MARKDOWN, 5_000),
            required("/done", LOCALIZED_MARKDOWN, 5_000),
            field("/results", LOCALIZED_MARKDOWN, 5_000),
            field("/lessons", LOCALIZED_MARKDOWN, 5_000),
            field("/peopleReached", NUMBER, 0),
            field("/cost", TEXT, 120),
            field("/links", URLS, 20));

    private static final List<Field> ORGANISATION_FIELDS = List.of(
            required("/name", LOCALIZED_LINE, 200),
            field("/description", LOCALIZED_MARKDOWN, 4_000),
            requiredChoice(
                    "/type",
                    "national-government",
                    "local-government",
                    "public-authority",
                    "civil-society",
                    "research",
                    "company",
                    "international"),
            field("/country", COUNTRY, 2),
            required("/url", URL, 2_000),
            coded("/externalIds", EXTERNAL_IDS, 10, "wikidata", "ror"));

    private static final List<Field> ACTION_PROPOSAL = List.of(
            required("/action", ACTION, 0),
            required("/name", LOCALIZED_LINE, 150),
            required("/abstract", LOCALIZED_LINE, 300),
            required("/description", LOCALIZED_MARKDOWN, 10_000),
            required("/organisation", Field.Type.ORGANISATION, 200),
            field("/country", COUNTRY, 2),
            requiredChoice("/type", "project", "shared-resource", "call-for-partners"),
            new Field("/offered", RESOURCES, false, 20, RESOURCE_TYPES, false),
            new Field("/sought", RESOURCES, false, 20, RESOURCE_TYPES, false),
            coded(
                    "/milestones",
                    MILESTONES,
                    30,
                    Milestone.PLANNED,
                    Milestone.UNDER_WAY,
                    Milestone.DONE,
                    Milestone.DROPPED),
            field("/partners", ORGANISATIONS, 50),
            field("/tools", TOOLS, 20),
            field("/links", URLS, 20));

    private Schema() {}

    /** The fields of a kind, in the order in which they are asked. */
    public static List<Field> of(Kind kind) {
        return switch (kind) {
            case TOOL -> TOOL;
            case USE_CASE -> USE_CASE;
            case ORGANISATION -> ORGANISATION_FIELDS;
            case ACTION_PROPOSAL -> ACTION_PROPOSAL;
        };
    }

    /** Where a document holds localized texts: at fields, and in rows of fields ({@code /offered/1/text}). */
    public static Stream<Field> texts(Kind kind, JsonNode document) {
        return of(kind).stream().flatMap(field -> {
            if (field.sentence() == null) {
                return Stream.of(field).filter(Field::localized);
            }
            return IntStream.range(0, document.at(field.pointer()).size()).mapToObj(field::sentence);
        });
    }

    /** The fields by which an entry is known again: a change of theirs asks for likely duplicates. */
    public static Set<String> identifying(Kind kind) {
        return switch (kind) {
            case TOOL -> Set.of("name", "landingURL", "repositoryURL");
            case USE_CASE -> Set.of("name");
            case ORGANISATION -> Set.of("name", "url");
            case ACTION_PROPOSAL -> Set.of("action", "organisation", "name");
        };
    }

    /** The field a pointer stands for, also when it goes further ({@code /description/fr}, {@code /offered/1/text/fr}). */
    public static Field field(Kind kind, String pointer) {
        return of(kind).stream()
                .filter(field -> pointer.equals(field.pointer()) || pointer.startsWith(field.pointer() + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field of " + kind + " at " + pointer));
    }

    private static Field field(String pointer, Field.Type type, int max) {
        return new Field(pointer, type, false, max, List.of(), false);
    }

    private static Field coded(String pointer, Field.Type type, int max, String... options) {
        return new Field(pointer, type, false, max, List.of(options), false);
    }

    private static Field required(String pointer, Field.Type type, int max) {
        return new Field(pointer, type, true, max, List.of(), false);
    }

    private static Field criterion(String pointer, Field.Type type, boolean required, int max) {
        return new Field(pointer, type, required, max, List.of(), true);
    }

    private static Field choice(String pointer, String... options) {
        return new Field(pointer, CHOICE, false, 0, List.of(options), true);
    }

    private static Field requiredChoice(String pointer, String... options) {
        return new Field(pointer, CHOICE, true, 0, List.of(options), false);
    }

    private static Field choices(String pointer, boolean required, int max, List<String> options) {
        return new Field(pointer, CHOICES, required, max, options, false);
    }
}
