package org.ogptoolbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.Said;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Revisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CatalogueTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    Publishing publishing;

    @Autowired
    Revisions revisions;

    @Autowired
    RebuildCatalogue rebuild;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** Not rolled back, since the transaction is what some of the tests are about. */
    @BeforeEach
    void startWithNothing() {
        jdbc.sql("delete from catalogue_entry").update();
    }

    @Test
    void anApprovedToolIsNotThereAndAPublishedOneIs() {
        var approved = publishing.approve(aTool().named("Waiting").build());

        assertThat(catalogue.find(
                        Kind.TOOL, String.valueOf(revisions.get(approved).slug())))
                .isEmpty();
        assertThat(catalogue.count(Kind.TOOL)).isZero();

        var tool = publishing.publish(aTool().named("Shown").build());

        assertThat(catalogue.find(Kind.TOOL, slug(tool))).hasValueSatisfying(entry -> {
            assertThat(entry.id()).isEqualTo(tool);
            assertThat(entry.content()).isEqualTo(aTool().named("Shown").build());
        });
        assertThat(catalogue.find(Kind.ORGANISATION, slug(tool))).isEmpty();
        assertThat(catalogue.count(Kind.TOOL)).isEqualTo(1);
        assertThat(catalogue.addresses(10)).extracting(PublishedAddress::slug).containsExactly(slug(tool));
    }

    @Test
    void aPublicationThatFailsLeavesNothing() {
        var approved = publishing.approve(aTool().named("Never").build());

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    revisions.publish(approved);
                    assertThat(catalogue.count(Kind.TOOL)).isEqualTo(1);
                    throw new IllegalStateException("after publishing");
                }))
                .hasMessage("after publishing");

        assertThat(catalogue.count(Kind.TOOL)).isZero();
        assertThat(jdbc.sql("select count(*) from catalogue_link")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewerRevisionTakesThePlaceOfTheOlder() {
        var tool = publishing.publish(aTool().named("Before").build());
        var before = catalogue.find(Kind.TOOL, slug(tool)).orElseThrow();

        publishing.change(tool, aTool().named("After").categories("petition").build());

        assertThat(catalogue.find(Kind.TOOL, before.slug())).hasValueSatisfying(after -> {
            assertThat(after.content().title()).isEqualTo("After");
            assertThat(after.publishedAt()).isEqualTo(before.publishedAt());
            assertThat(after.updatedAt()).isAfter(before.updatedAt());
        });
        assertThat(catalogue.count(Kind.TOOL)).isEqualTo(1);
        assertThat(catalogue.categories(Kind.TOOL)).containsOnlyKeys("petition");
    }

    @Test
    void anAttachedUseCaseShowsWhenBothEndsArePublished() {
        var tool = publishing.publish(aTool().named("Tool").build());
        var approved = publishing.approve(aUseCase("A budget"));
        var useCase = revisions.get(approved).entry();
        publishing.attach(tool, useCase);

        assertThat(catalogue.related(tool, Kind.USE_CASE)).isEmpty();
        assertThat(catalogue.related(useCase, Kind.TOOL)).isEmpty();

        publishing.publishApproved(approved);

        assertThat(catalogue.related(tool, Kind.USE_CASE))
                .extracting(PublishedEntry::id)
                .containsExactly(useCase);
        assertThat(catalogue.related(useCase, Kind.TOOL))
                .extracting(PublishedEntry::id)
                .containsExactly(tool);
    }

    @Test
    void whatWasAttachedBeforeTheToolWasPublishedShowsWithIt() {
        var approved = publishing.approve(aTool().named("Later").build());
        var tool = revisions.get(approved).entry();
        var useCase = publishing.publish(aUseCase("A petition"));
        publishing.attach(tool, useCase);

        assertThat(catalogue.related(useCase, Kind.TOOL)).isEmpty();

        publishing.publishApproved(approved);

        assertThat(catalogue.related(useCase, Kind.TOOL))
                .extracting(PublishedEntry::id)
                .containsExactly(tool);
    }

    @Test
    void makersAndUsersAreFoundFromEitherEnd() {
        var maker = publishing.publish(anOrganisation("Makers"));
        var link = new Link("Makers", maker.value());
        var tool = publishing.publish(aTool().named("Made").maintainers(link).build());
        var useCase = publishing.publish(aUseCase("Used", new Link("Made", tool.value())));

        assertThat(catalogue.related(maker, Kind.TOOL))
                .extracting(PublishedEntry::id)
                .containsExactly(tool);
        assertThat(catalogue.related(tool, Kind.ORGANISATION))
                .extracting(PublishedEntry::id)
                .containsExactly(maker);
        assertThat(catalogue.related(tool, Kind.USE_CASE))
                .extracting(PublishedEntry::id)
                .containsExactly(useCase);
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndAccents() {
        publishing.publish(aTool().named("Démarches simplifiées").build());
        publishing.publish(aTool().named("Consul").build());

        assertThat(found("DEMARCHES", null)).containsExactly("Démarches simplifiées");
        assertThat(found("simplifiées  dém", null)).containsExactly("Démarches simplifiées");
        assertThat(found("demarches nowhere", null)).isEmpty();
        assertThat(found("", null)).containsExactly("Consul", "Démarches simplifiées");
        assertThat(found("100% _ ' or 1=1 --", null)).isEmpty();
    }

    @Test
    void wordsAreFoundInLatinLettersWhateverTheyAreWrittenIn() {
        publishing.publish(aTool().named("Cœur d'Øresund Łódź Straße").build());
        publishing.publish(aTool().named("Открытый бюджет").build());

        for (var asked : List.of("coeur", "CŒUR", "oresund", "lodz", "Łódź", "strasse", "straße", "d’Oresund")) {
            assertThat(found(asked, null)).as(asked).containsExactly("Cœur d'Øresund Łódź Straße");
        }
        assertThat(found("otkrytyj", null)).containsExactly("Открытый бюджет");
        assertThat(found("открытый БЮДЖЕТ", null)).containsExactly("Открытый бюджет");
    }

    @Test
    void signsAreSearchedForAndWhatIsNoWordFindsNothing() {
        publishing.publish(aTool().named("Kit for C++ and C#").build());
        publishing.publish(
                aTool().named("Five of .NET").description("Spare 5 % and 👍").build());

        assertThat(found("C++", null)).containsExactly("Kit for C++ and C#");
        assertThat(found("c#", null)).containsExactly("Kit for C++ and C#");
        assertThat(found(".net", null)).containsExactly("Five of .NET");
        assertThat(found("5 %", null)).containsExactly("Five of .NET");
        assertThat(found("5%", null)).containsExactly("Five of .NET");
        assertThat(found("👍", null)).containsExactly("Five of .NET");
        for (var nothing : List.of("\"", "_", "!", "'", "👎", "k_t", "k%t", "\\", "…", "\u200b?")) {
            assertThat(found(nothing, null)).as(nothing).isEmpty();
        }
        assertThat(found("\u00a0\u200b ", null)).hasSize(2);
    }

    @Test
    void anEntryIsFoundByTheAddressItHadBefore() {
        var tool = publishing.publish(aTool().named("Łódź").build());
        jdbc.sql("insert into content_former_slug (kind, slug, entry_id) values ('TOOL', 'odz', ?)")
                .param(tool.value())
                .update();

        assertThat(catalogue.moved(Kind.TOOL, "odz").orElseThrow().slug()).isEqualTo("lodz");
        assertThat(catalogue.moved(Kind.TOOL, "lodz")).isEmpty();
    }

    @Test
    void theListCanBeNarrowedToACategoryAndPaged() {
        IntStream.rangeClosed(1, 5)
                .forEach(number -> publishing.publish(
                        aTool().named("Tool " + number).categories("petition").build()));
        publishing.publish(aTool().named("Other").categories("voting").build());
        var query = new CatalogueQuery(Kind.TOOL, "", "petition");

        var last = catalogue.search(query, 3, 2);

        assertThat(last.entries()).extracting(entry -> entry.content().title()).containsExactly("Tool 5");
        assertThat(last.total()).isEqualTo(5);
        assertThat(last.pages()).isEqualTo(3);
        assertThat(catalogue.search(query, 9, 2).entries()).isEmpty();
        assertThat(found("", "voting")).containsExactly("Other");
        assertThat(catalogue.categories(Kind.TOOL))
                .containsEntry("petition", 5L)
                .containsEntry("voting", 1L);
    }

    @Test
    void theLatestComeFirst() {
        publishing.publish(aTool().named("First").build());
        publishing.publish(aTool().named("Second").build());
        publishing.publish(aTool().named("Third").build());

        assertThat(catalogue.latest(Kind.TOOL, 0, 2))
                .extracting(entry -> entry.content().title())
                .containsExactly("Third", "Second");
        assertThat(catalogue.latest(Kind.TOOL, 2, 2))
                .extracting(entry -> entry.content().title())
                .containsExactly("First");
    }

    @Test
    void aRebuildWritesWhatIsMissingAndDropsWhatIsNotPublished() {
        var tool = publishing.publish(aTool().named("Kept").build());
        var useCase = publishing.publish(aUseCase("Kept, too"));
        publishing.attach(tool, useCase);
        var before = catalogue.find(Kind.TOOL, slug(tool)).orElseThrow();
        jdbc.sql("delete from catalogue_entry").update();
        jdbc.sql("insert into catalogue_entry (entry_id, kind, slug, sort_title, search_text, content, published_at,"
                        + " updated_at) values (?, 'TOOL', 'ghost', 'g', 'g', '{}', now(), now())")
                .param(UUID.randomUUID())
                .update();

        assertThat(rebuild.run(List.of(), new Said())).isZero();
        assertThat(rebuild.run(List.of(), new Said())).isZero();

        assertThat(catalogue.find(Kind.TOOL, "ghost")).isEmpty();
        assertThat(catalogue.find(Kind.TOOL, slug(tool))).hasValue(before);
        assertThat(catalogue.related(tool, Kind.USE_CASE))
                .extracting(PublishedEntry::id)
                .containsExactly(useCase);
    }

    private List<String> found(String text, @Nullable String category) {
        return catalogue.search(new CatalogueQuery(Kind.TOOL, text, category), 1, 10).entries().stream()
                .map(entry -> entry.content().title())
                .toList();
    }

    private String slug(EntryId entry) {
        return String.valueOf(revisions.published(entry).orElseThrow().slug());
    }
}
