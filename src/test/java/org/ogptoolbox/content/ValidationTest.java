package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Contents contents = new Contents();
    private final Validation validation = new Validation(contents);

    static Stream<Content> complete() {
        return Stream.of(
                aTool().build(), aUseCase("Budget"), anOrganisation("Etalab"), anActionProposal("Observatory"));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void aCompleteContentMayBeSubmitted(Content content) {
        assertThat(validation.ofSubmission(content)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anEmptyDraftMayBeStoredAndLacksWhatIsRequired(Kind kind) {
        var empty = contents.empty(kind);
        assertThat(validation.ofDraft(empty)).isEmpty();
        assertThat(validation.ofSubmission(empty))
                .allMatch(problem -> problem.messageKey().equals("content.problem.required"))
                .extracting(Problem::pointer)
                .containsExactlyElementsOf(Schema.of(kind).stream()
                        .filter(Field::required)
                        .map(Field::pointer)
                        .toList());
    }

    @Test
    void aTaglineThatIsTooLongSaysByHowMuch() {
        assertThat(validation.ofDraft(aTool().tagline("x".repeat(151)).build()))
                .containsExactly(new Problem("/tagline/en", "content.problem.too-long", List.of(150, 151)));
    }

    @Test
    void lettersOutsideTheBasicPlaneCountAsOne() {
        assertThat(validation.ofDraft(aTool().tagline("🗳".repeat(150)).build()))
                .isEmpty();
    }

    @Test
    void tenThousandTagsAreRefusedQuickly() {
        var tags =
                IntStream.range(0, 10_000).mapToObj(number -> "tag " + number).toList();
        var tool = aTool().tags(tags).build();
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(validation.ofDraft(tool))
                        .containsExactly(new Problem("/tags", "content.problem.too-many", List.of(20, 10_000))));
    }

    @Test
    void aWordIsAtMostSixtyCharacters() {
        assertThat(keys(validation.ofDraft(aTool().tags(List.of("x".repeat(61))).build())))
                .containsExactly("content.problem.too-long");
        assertThat(validation.ofDraft(aTool().tags(List.of("x".repeat(60))).build()))
                .isEmpty();
    }

    @Test
    void theSameTagTwiceAndAnEmptyOneAreToBePutRightBeforeSubmitting() {
        var tool = aTool().tags(List.of("vote", "Vote ", " ")).build();
        assertThat(validation.ofDraft(tool)).isEmpty();
        assertThat(keys(validation.ofSubmission(tool)))
                .containsExactly("content.problem.twice", "content.problem.blank-item");
    }

    @Test
    void scriptsInMarkdownAreTextAndControlCharactersAreLeftOut() {
        assertThat(validation.ofSubmission(aTool().description("<script>alert(1)</script>\n\n* list")
                        .build()))
                .isEmpty();
        assertThat(validation.ofDraft(aTool().description("nul \u0000").build()))
                .isEmpty();
        assertThat(keys(validation.ofSubmission(aTool().named("\u0000\ud83d").build())))
                .containsExactly("content.problem.required");
        assertThat(keys(validation.ofSubmission(aTool().named("two\nlines").build())))
                .containsExactly("content.problem.line-break");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://decidim.org",
                "http://decidim.org:8080/a/b?c=d#e",
                "https://decidim.org/a b|c[d]?e[]=50%",
                "https://decidim.org\\a\\%zz",
                "https://données.gouv.fr/é",
                "https://xn--donnes-eva.gouv.fr/",
                "https://8.8.8.8/",
                "https://[2606:4700:4700::1111]/",
                "HTTPS://Decidim.ORG"
            })
    void addressesThatEverybodyCanOpenAreFine(String url) {
        assertThat(ofUrl(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "decidim.org, scheme",
        "ftp://decidim.org, scheme",
        "javascript:alert(1), scheme",
        "https:decidim.org, scheme",
        "https://, host",
        "https://decidim, host",
        "https://.org, host",
        "https://decidim..org, host",
        "https://-decidim.org, host",
        "https://ana:secret@decidim.org, user",
        "https://decidim.org@evil.example, user",
        "https://localhost.localdomain, private",
        "https://printer.local, private",
        "https://app.internal/, private",
        "http://127.0.0.1/, private",
        "http://10.1.2.3/, private",
        "http://192.168.0.1, private",
        "http://172.16.0.1, private",
        "http://169.254.169.254/latest/meta-data, private",
        "http://100.64.0.1/, private",
        "http://0.0.0.0/, private",
        "http://[::1]/, private",
        "http://[fd00::1]/, private",
        "http://[::ffff:127.0.0.1]/, private",
        "http://0x7f.0.0.1/, host",
        "http://127.1/, private",
        "https://deci dim.org/, host",
        "https://１２７.0.0.1/, private",
        "https://decidim.org:port/, malformed"
    })
    void otherAddressesAreToldApart(String url, String why) {
        assertThat(ofUrl(url)).containsExactly("content.problem.url." + why);
        assertThat(validation.ofDraft(aTool().at(url).build())).isEmpty();
    }

    @Test
    void anAddressIsAtMostTwoThousandCharacters() {
        assertThat(keys(validation.ofDraft(
                        aTool().at("https://decidim.org/" + "a".repeat(2_000)).build())))
                .containsExactly("content.problem.too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIT",
                "AGPL-3.0",
                "GPL-2.0+",
                "EUPL-1.2",
                "etalab-2.0",
                "proprietary",
                "MIT OR Apache-2.0",
                "(MIT OR Apache-2.0) AND BSD-3-Clause",
                "GPL-2.0-only WITH Classpath-exception-2.0",
                "LicenseRef-Ours",
                "((MIT))"
            })
    void licenceExpressionsAreRead(String expression) {
        assertThat(ofLicence(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mit, MIT",
        "Apache 2.0, Apache-2.0",
        "Apache-2, Apache-2.0",
        "GPLv3, GPL-3.0-only",
        "GNU AGPL v3, AGPL-3.0-only",
        "AGPL-3.0-or-latr, AGPL-3.0-or-later",
        "Licence Ouverte, etalab-2.0",
        "Proprietary, proprietary"
    })
    void anUnknownLicenceSaysWhichWasProbablyMeant(String written, String meant) {
        assertThat(ofLicence(written))
                .containsExactly(
                        new Problem("/license", "content.problem.licence.unknown-near", List.of(written, meant)));
    }

    @ParameterizedTest
    @CsvSource({
        "MIT OR, malformed",
        "(MIT, malformed",
        "MIT), malformed",
        "AND MIT, malformed",
        "MIT Apache-2.0, malformed",
        "(MIT) WITH Classpath-exception-2.0, malformed",
        "GPL-2.0-only WITH Classpath-exception, unknown-exception-near",
        "GPL-2.0-only WITH zzzzzzzzzzzz, unknown-exception",
        "MIT AND qqqqqqqqqqqqqqqqqqqqqqqq, unknown"
    })
    void brokenLicenceExpressionsAreRefused(String expression, String why) {
        assertThat(keys(ofLicence(expression))).containsExactly("content.problem.licence." + why);
    }

    @Test
    void parenthesesWithoutEndDoNotEndTheServer() {
        assertThatCode(() -> LicenceExpression.fault("(".repeat(200))).doesNotThrowAnyException();
        assertThat(keys(ofLicence("(".repeat(5_000)))).containsExactly("content.problem.too-long");
    }

    @Test
    void codesComeFromTheList() {
        assertThat(keys(validation.ofDraft(
                        aTool().categories("voting", "world-peace").build())))
                .containsExactly("content.problem.not-an-option");
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata, Q42, true",
        "wikidata, 42, false",
        "wikidata, https://www.wikidata.org/wiki/Q42, false",
        "sill, 168, true",
        "sill, Decidim, false",
        "comptoir-du-libre, 27, true"
    })
    void numbersInOtherCataloguesHaveTheirShape(String scheme, String id, boolean fine) {
        var problems =
                validation.ofSubmission(aTool().externalIds(Map.of(scheme, id)).build());
        assertThat(keys(problems)).isEqualTo(fine ? List.of() : List.of("content.problem.external-id." + scheme));
    }

    @Test
    void rorBelongsToOrganisationsOnly() {
        assertThat(keys(validation.ofDraft(
                        aTool().externalIds(Map.of("ror", "00sge8677")).build())))
                .containsExactly("content.problem.not-an-option");
        assertThat(ofField(Kind.ORGANISATION, "/externalIds", "{\"ror\":\"00sge8677\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/start, \"2016-2\", month",
        "/start, \"2016-13\", month",
        "/start, \"February\", month",
        "/peopleReached, -1, negative",
        "/peopleReached, 1.5, number",
        "/peopleReached, 99999999999, number",
        "/peopleReached, \"many\", number",
        "/country, \"ZZ\", country",
        "/links, \"https://decidim.org\", shape",
        "/organisation, \"Etalab\", shape",
        "/name, \"Budget\", shape"
    })
    void oneFieldIsCheckedWhileItIsTyped(String pointer, String json, String why) {
        assertThat(ofField(Kind.USE_CASE, pointer, json)).containsExactly("content.problem." + why);
    }

    @Test
    void nothingIsWrongWithAFieldThatIsStillEmpty() {
        for (var kind : Kind.values()) {
            for (var field : Schema.of(kind)) {
                assertThat(validation.ofField(kind, field, JSON.missingNode())).isEmpty();
                assertThat(validation.ofField(kind, field, JSON.nullNode())).isEmpty();
            }
        }
    }

    @Test
    void languagesAreWellFormedTags() {
        assertThat(ofField(Kind.TOOL, "/availableLanguages", "[\"en\",\"pt-BR\",\"oci\"]"))
                .isEmpty();
        assertThat(ofField(Kind.TOOL, "/availableLanguages", "[\"xx\"]")).containsExactly("content.problem.language");
        assertThat(ofField(Kind.TOOL, "/tagline", "{\"e n\":{\"text\":\"a\",\"status\":\"ORIGINAL\"}}"))
                .containsExactly("content.problem.language");
    }

    @Test
    void aTranslationWithoutItsOriginalIsNotEnough() {
        var orphan = LocalizedText.EMPTY.withTranslation(Language.FRENCH, "Bonjour", LocalizedText.Status.HUMAN);
        assertThat(keys(validation.ofSubmission(aTool().tagline(orphan).build())))
                .containsExactly("content.problem.no-original");
    }

    @Test
    void whatEndsDoesSoAfterItStarted() {
        var document = contents.toJson(aUseCase("Budget"));
        document.put("end", "2015-12");
        assertThat(validation.ofSubmission(contents.fromJson(Kind.USE_CASE, document)))
                .containsExactly(new Problem("/end", "content.problem.ends-before", List.of("2016-02")));
    }

    @Test
    void evidenceStandsAtTechnicalCriteriaOnly() {
        var evidence = new Evidence(Evidence.Source.IMPORT, LocalDate.of(2026, 1, 1), null);
        assertThat(validation.ofDraft(
                        aTool().evidence(Map.of("/license", evidence)).build()))
                .isEmpty();
        assertThat(keys(validation.ofDraft(
                        aTool().evidence(Map.of("/name", evidence)).build())))
                .containsExactly("content.problem.shape");
    }

    private List<String> ofUrl(String url) {
        return keys(validation.ofSubmission(aTool().at(url).build()));
    }

    private List<Problem> ofLicence(String expression) {
        return validation.ofSubmission(aTool().licensed(expression).build());
    }

    private List<String> ofField(Kind kind, String pointer, String json) {
        JsonNode value = JSON.readTree(json);
        return keys(validation.ofField(kind, Schema.field(kind, pointer), value));
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::messageKey).toList();
    }
}
