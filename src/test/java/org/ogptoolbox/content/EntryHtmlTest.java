package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.LocalizedText.Status;
import org.ogptoolbox.base.Messages;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class EntryHtmlTest {

    private static final Language ARABIC = new Language("ar");

    private final Entries entries = mock(Entries.class);
    private final ActionTitles actions = mock(ActionTitles.class);
    private final EntryHtml html = entryHtml();

    private EntryHtml entryHtml() {
        try (var context = new AnnotationConfigApplicationContext(Messages.class)) {
            var messages = context.getBean(Messages.class);
            var resolver = new ClassLoaderTemplateResolver();
            resolver.setPrefix("templates/");
            resolver.setSuffix(".html");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(resolver);
            engine.setTemplateEngineMessageSource(messages);
            return new EntryHtml(engine, messages, entries, actions);
        }
    }

    @Test
    void aToolShowsWhatIsKnownWithItsEvidence() {
        var page = html.article(
                decidim(LocalizedText.of(Language.ENGLISH, "Participation **for all**")), Language.ENGLISH);

        assertThat(page)
                .startsWith("<article")
                .endsWith("</article>")
                .contains("Decidim</h1>", "<strong>for all</strong>", "Technical criteria", "AGPL-3.0-or-later</a>")
                .contains("href=\"https://spdx.org/licenses/AGPL-3.0-or-later.html\"")
                .contains("Stated by the contributor on 23 November 2026 · vouched for by Decidim Association")
                .contains("href=\"https://www.wikidata.org/wiki/Q28946731\"", "France", "Catalan")
                .contains(">github.com/decidim/decidim</a>")
                .containsOnlyOnce("Stated by the contributor")
                .doesNotContain("entry-notice", "standards", "th:");
    }

    @Test
    void aTextInAnotherLanguageSaysSoAndInvitesToTranslate() {
        var page = html.article(decidim(LocalizedText.of(Language.ENGLISH, "Participation")), Language.FRENCH);

        assertThat(page)
                .contains("lang=\"fr\"", "<div class=\"entry-prose\" lang=\"en\" dir=\"ltr\"><p>Participation</p>")
                .contains("Texte en anglais", "n’existe pas encore en français", "affichée en\u00a0: anglais")
                .contains("<a href=\"/app/translations\">Aider à la traduire</a>");
    }

    @Test
    void aTextInTheLanguageOfTheReaderNeedsNoWord() {
        var text = LocalizedText.of(Language.ENGLISH, "Participation")
                .withTranslation(Language.FRENCH, "La participation", Status.HUMAN);
        var tagline = LocalizedText.of(Language.FRENCH, "Slogan");

        assertThat(html.article(tool("Decidim", tagline, text), Language.FRENCH))
                .contains("La participation")
                .doesNotContain("entry-notice", "entry-note", "lang=\"en\"");
    }

    @Test
    void aMachineTranslationAndAnOutdatedOneAreToldApart() {
        var original = LocalizedText.of(Language.ENGLISH, "One");
        var machine = original.withTranslation(Language.FRENCH, "Un", Status.MACHINE);
        var outdated =
                original.withTranslation(Language.FRENCH, "Un", Status.HUMAN).withOriginal(Language.ENGLISH, "Two");

        assertThat(html.article(tool("X", LocalizedText.EMPTY, machine), Language.FRENCH))
                .contains("Traduction automatique", "traduite automatiquement")
                .doesNotContain("antérieure");
        assertThat(html.article(tool("X", LocalizedText.EMPTY, outdated), Language.FRENCH))
                .contains("Traduction antérieure à l’original", "L’original a changé");
    }

    @Test
    void rightToLeftTextsRunFromRightToLeft() {
        var page =
                html.article(tool("منصة", LocalizedText.EMPTY, LocalizedText.of(ARABIC, "مشاركة")), Language.SPANISH);

        assertThat(page)
                .contains("lang=\"ar\" dir=\"rtl\"><p>مشاركة</p>", "<h1 class=\"entry-title\" dir=\"auto\">منصة</h1>");
    }

    @Test
    void onlyPublishedEntriesAreLinked() {
        var published = UUID.randomUUID();
        var draft = UUID.randomUUID();
        when(entries.find(new EntryId(published))).thenReturn(match(published, "makers", true));
        when(entries.find(new EntryId(draft))).thenReturn(match(draft, "hidden", false));
        var useCase =
                useCase(List.of(new Link("Draft", draft), new Link("By name", null)), new Link("Makers", published));

        assertThat(html.article(useCase, Language.FRENCH))
                .contains("<a href=\"/fr/organisations/makers\">Makers</a>", "Draft", "By name")
                .contains("février 2016 – mai 2017", "12 345".replace(' ', '\u202f'))
                .doesNotContain("hidden");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDraftWithNothingInItSaysThatNothingIsThere(Kind kind) {
        assertThat(html.article(empty(kind), Language.ENGLISH))
                .contains("Untitled</h1>", "Nothing has been written here yet")
                .doesNotContain("<dl", "entry-body");
    }

    @ParameterizedTest
    @MethodSource("hostileContents")
    void hostileValuesRemainTexts(Content content) {
        assertThat(html.article(content, Language.ENGLISH))
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<img", "href=\"javascript", "onerror=\"");
    }

    static Stream<Content> hostileContents() {
        var bad = "<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) ${7*7} \"'";
        var text = LocalizedText.of(Language.ENGLISH, bad);
        var link = new Link(bad, null);
        var url = "javascript:alert(1)//https://example.org";
        return Stream.of(
                new Tool(
                        bad,
                        text,
                        text,
                        url,
                        url,
                        url,
                        bad,
                        bad,
                        List.of(bad),
                        List.of(bad),
                        bad,
                        bad,
                        List.of(),
                        bad,
                        List.of(bad),
                        url,
                        url,
                        text,
                        bad,
                        List.of(bad),
                        List.of(bad),
                        List.of(bad),
                        List.of(),
                        List.of(link),
                        Map.of("wikidata", bad, bad, bad),
                        Map.of("/license", new Evidence(Evidence.Source.IMPORT, LocalDate.of(2026, 1, 1), bad))),
                new UseCase(
                        text,
                        text,
                        text,
                        text,
                        text,
                        text,
                        List.of(link),
                        link,
                        null,
                        bad,
                        bad,
                        bad,
                        3,
                        bad,
                        List.of(url)),
                new Organisation(text, text, bad, null, url, Map.of("ror", bad)),
                new ActionProposal(
                        1,
                        text,
                        text,
                        text,
                        link,
                        null,
                        bad,
                        List.of(new ActionProposal.Resource(bad, text)),
                        List.of(new ActionProposal.Resource(bad, text)),
                        List.of(new ActionProposal.Milestone(text, LocalDate.of(2026, 1, 1), bad)),
                        List.of(link),
                        List.of(link),
                        List.of(url)));
    }

    private static Optional<Entries.Match> match(UUID id, String slug, boolean published) {
        return Optional.of(
                new Entries.Match(new EntryId(id), Kind.ORGANISATION, slug, Optional.of(slug), published, 1));
    }

    private static Content empty(Kind kind) {
        var none = LocalizedText.EMPTY;
        return switch (kind) {
            case TOOL -> tool("", none, none);
            case USE_CASE ->
                new UseCase(
                        none, none, none, none, none, none, List.of(), null, null, null, null, null, null, null,
                        List.of());
            case ORGANISATION -> new Organisation(none, none, null, null, null, Map.of());
            case ACTION_PROPOSAL ->
                new ActionProposal(
                        null, none, none, none, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
        };
    }

    private static Tool decidim(LocalizedText description) {
        return new Tool(
                "Decidim",
                LocalizedText.EMPTY,
                description,
                "https://decidim.org/",
                "https://github.com/decidim/decidim",
                null,
                "AGPL-3.0-or-later",
                "standalone/web",
                List.of("web"),
                List.of("Ruby"),
                "stable",
                "community",
                List.of(new Language("ca"), Language.ENGLISH),
                "both",
                List.of(),
                null,
                null,
                LocalizedText.EMPTY,
                "free",
                List.of("consultation"),
                List.of("democracy"),
                List.of(),
                List.of(new Country("FR")),
                List.of(new Link("Decidim Association", null)),
                Map.of("wikidata", "Q28946731"),
                Map.of(
                        "/license",
                        new Evidence(Evidence.Source.CONTRIBUTOR, LocalDate.of(2026, 11, 23), "Decidim Association")));
    }

    private static Tool tool(String name, LocalizedText tagline, LocalizedText description) {
        return new Tool(
                name,
                tagline,
                description,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                LocalizedText.EMPTY,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static UseCase useCase(List<Link> tools, Link organisation) {
        var text = LocalizedText.of(Language.FRENCH, "Un budget");
        return new UseCase(
                text,
                text,
                LocalizedText.EMPTY,
                text,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                tools,
                organisation,
                new Country("FR"),
                "Paris",
                "2016-02",
                "2017-05",
                12_345,
                null,
                List.of("https://example.org"));
    }
}
