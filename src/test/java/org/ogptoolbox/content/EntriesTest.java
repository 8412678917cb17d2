package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class EntriesTest extends ContentTest {

    @BeforeEach
    void startWithAnEmptyCatalogue() {
        hideWhatOthersLeft();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decidim",
                "decidim",
                "DÉCIDIM",
                " De-cidim! ",
                "Deci",
                "Decidim Barcelona",
                "Desidim",
                "Decdim",
                "Decidmi",
                "Deciidim",
                "The Decidim platform"
            })
    void aPublishedToolIsFoundHoweverItIsTyped(String typed) {
        var decidim = entry(published(aTool().named("Decidim").build()));
        published(aTool().named("Consul").at("https://consuldemocracy.org").build());

        assertThat(entries.similar(Kind.TOOL, typed, false))
                .extracting(Entries.Match::id)
                .containsExactly(decidim);
    }

    @Test
    void theNearestComesFirstAndAtMostFive() {
        for (var name : List.of(
                "Open Data Portal",
                "Open Data",
                "OpenDataSoft",
                "Open Spending",
                "Open Data Hub",
                "Open Data Kit",
                "Open")) {
            published(aTool().named(name).build());
        }

        var found = entries.similar(Kind.TOOL, "Open data", false);

        assertThat(found).hasSize(5);
        assertThat(found.getFirst().title()).isEqualTo("Open Data");
        assertThat(found.getFirst().score()).isEqualTo(1);
        assertThat(found).extracting(Entries.Match::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(found).extracting(Entries.Match::title).doesNotContain("Open Spending");
    }

    @Test
    void whatOthersSubmittedIsForModeratorsOnly() {
        signedIn(somebody());
        var theirs = entry(submitted(aTool().named("Decidim").build()));
        revisions.start(aTool().named("Decidim").build());
        signedIn(author);

        assertThat(entries.similar(Kind.TOOL, "Decidim", false)).isEmpty();
        assertThat(entries.similar(Kind.TOOL, "Decidim", true))
                .extracting(Entries.Match::id)
                .containsExactly(theirs);
    }

    @Test
    void onesOwnDraftsAndSubmissionsAreFound() {
        var draft = entry(revisions.start(aTool().named("Decidim").build()));
        var submitted = entry(submitted(aTool().named("Decidim").build()));

        assertThat(entries.similar(Kind.TOOL, "Decidim", false))
                .extracting(Entries.Match::id)
                .containsExactlyInAnyOrder(draft, submitted);
        nobodySignedIn();
        assertThat(entries.similar(Kind.TOOL, "Decidim", false)).isEmpty();
    }

    @Test
    void aRevisionIsNotItsOwnDuplicate() {
        var id = submitted(aTool().named("Decidim").build());

        assertThat(entries.similar(revisions.get(id), true)).isEmpty();
    }

    @Test
    void theSameAddressTellsThatItIsTheSameToolUnderAnotherName() {
        var decidim = entry(
                published(aTool().named("Decidim").at("https://decidim.org").build()));
        published(aTool().named("Consul")
                .at("https://consul.org")
                .repository("https://github.com/consul/consul.git")
                .build());

        assertThat(alike(aTool().named("Participatory platform").at("http://www.Decidim.org/?a=b")))
                .extracting(Entries.Match::id)
                .containsExactly(decidim);
        assertThat(alike(aTool().named("")
                        .at("https://new.example.org")
                        .repository("https://github.com/CONSUL/consul/")))
                .extracting(Entries.Match::title)
                .containsExactly("Consul");
    }

    private List<Entries.Match> alike(ToolFixture tool) {
        return entries.similar(tool.build(), Optional.empty(), false);
    }

    @Test
    void anOrganisationsSecondProposalToAnActionIsFoundWhateverItIsCalled() {
        var first = entry(published(anActionProposal("Shared observatory")));

        assertThat(entries.similar(anActionProposal("Something else entirely"), Optional.empty(), false))
                .extracting(Entries.Match::id)
                .containsExactly(first);
    }

    @Test
    void whatWasRejectedOrWithdrawnIsNotFound() {
        var rejected = submitted(aTool().named("Decidim").build());
        revisions.reject(rejected);
        var withdrawn = submitted(aTool().named("Decidim").build());
        revisions.withdraw(withdrawn);
        var duplicate = submitted(aTool().named("Decidim").build());
        revisions.markDuplicate(
                duplicate, entry(published(aTool().named("Consul").build())));

        assertThat(entries.similar(Kind.TOOL, "Decidim", true)).isEmpty();
    }

    @Test
    void aRenamedEntryIsFoundByItsNewNameOnlyOnceItIsPublished() {
        var first = published(
                aTool().named("Agora").at("https://one.org").repository(null).build());
        var second = revisions.startRevision(entry(first));
        revisions.save(
                second, revisions.get(second).version(), aTool().named("Forum").build(), null);
        revisions.submit(second);
        signedIn(somebody());
        assertThat(entries.similar(Kind.TOOL, "Agora", false)).hasSize(1);
        assertThat(entries.similar(Kind.TOOL, "Forum", false)).isEmpty();

        revisions.approve(second);
        revisions.publish(second);

        assertThat(entries.similar(Kind.TOOL, "Agora", false)).isEmpty();
        assertThat(entries.similar(Kind.TOOL, "Agora", true))
                .as("nothing looks for what nobody reads any more")
                .isEmpty();
        assertThat(entries.similar(Kind.TOOL, "Forum", false)).hasSize(1);
        assertThat(entries.find(entry(first)).orElseThrow().title()).isEqualTo("Forum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "a", "%", "_", "x' or 1=1 --", "🗳"})
    void oddQuestionsFindNothing(String typed) {
        published(aTool().named("Decidim").build());

        assertThat(entries.similar(Kind.TOOL, typed, true)).isEmpty();
    }

    @Test
    void titlesInOtherScriptsAreFound() {
        published(aTool().named("Демократия 2").build());

        assertThat(entries.similar(Kind.TOOL, "демократия", false)).hasSize(1);
    }

    @Test
    void pickersFindWhatIsPublishedByAnyPartOfItsTitle() {
        published(anOrganisation("Ville de Paris"));
        published(anOrganisation("Région Île-de-France"));
        submitted(anOrganisation("Paris en Commun"));

        assertThat(entries.published(Kind.ORGANISATION, "paris", 10))
                .extracting(Entries.Match::title)
                .containsExactly("Ville de Paris");
        assertThat(entries.published(Kind.ORGANISATION, "ile de", 10)).hasSize(1);
        assertThat(entries.published(Kind.ORGANISATION, "", 1))
                .extracting(Entries.Match::title)
                .containsExactly("Région Île-de-France");
        assertThat(entries.published(Kind.TOOL, "paris", 10)).isEmpty();
    }

    @Test
    void anEntryIsFoundByItsIdAndItsAddress() {
        var useCase = entry(submitted(aUseCase("Budget of Paris")));

        var found = entries.find(useCase).orElseThrow();
        assertThat(found.title()).isEqualTo("Budget of Paris");
        assertThat(found.published()).isFalse();
        assertThat(found.slug()).contains("budget-of-paris");
        assertThat(entries.bySlug(Kind.USE_CASE, "budget-of-paris")).contains(useCase);
        assertThat(entries.bySlug(Kind.TOOL, "budget-of-paris")).isEmpty();
        assertThat(entries.find(new EntryId(java.util.UUID.randomUUID()))).isEmpty();
    }

    /** The first has a Cyrillic е, the second is Cyrillic throughout, the third has a Greek ο. */
    @ParameterizedTest
    @CsvSource({"D\u0435cidim, Decidim", "\u0421\u043e\u0441\u043e, Coco", "C\u03bfnsul platform, Consul"})
    void aContributorIsToldOfANameThatOnlyLooksAlike(String typed, String name) {
        var entry = entry(published(aTool().named(name).build()));

        assertThat(entries.similar(Kind.TOOL, typed, false))
                .extracting(Entries.Match::id)
                .containsExactly(entry);
    }

    @ParameterizedTest
    @CsvSource({
        "coeur, Cœur d'Øresund",
        "Oresund, Cœur d'Øresund",
        "ŁÓDŹ, Lodz",
        "strasse, Straße",
        "otkrytyj, Открытый"
    })
    void namesAreFoundInLatinLetters(String typed, String name) {
        var entry = entry(published(aTool().named(name).build()));

        assertThat(entries.published(Kind.TOOL, typed, 10))
                .extracting(Entries.Match::id)
                .containsExactly(entry);
        assertThat(entries.similar(Kind.TOOL, name, false)).hasSize(1);
    }

    @Test
    void signsAreSearchedForAndWhatIsNoWordFindsNothing() {
        published(aTool().named("C++ toolkit").build());
        published(aTool().named("C# toolkit").at("https://csharp.example.org/").build());

        assertThat(entries.published(Kind.TOOL, "c++", 10))
                .extracting(Entries.Match::title)
                .containsExactly("C++ toolkit");
        assertThat(entries.published(Kind.TOOL, "C#", 10))
                .extracting(Entries.Match::title)
                .containsExactly("C# toolkit");
        for (var nothing : List.of("%", "_", "\"", "!", "👍", "c%", "\u200b\"")) {
            assertThat(entries.published(Kind.TOOL, nothing, 10)).as(nothing).isEmpty();
        }
        assertThat(entries.published(Kind.TOOL, " \u00a0", 10)).hasSize(2);
    }

    @Test
    void addressesThatDifferByTheirQueryAreNotTheSame() {
        published(aTool().named("First")
                .repository(null)
                .at("https://apps.example.org/show?id=1")
                .build());

        assertThat(entries.similar(
                        aTool().named("Other")
                                .repository(null)
                                .at("https://apps.example.org/show?id=2")
                                .build(),
                        Optional.empty(),
                        false))
                .isEmpty();
        assertThat(entries.similar(
                        aTool().named("Other")
                                .repository(null)
                                .at("http://www.apps.example.org/show?id=1#top")
                                .build(),
                        Optional.empty(),
                        false))
                .hasSize(1);
    }
}
