package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Entries from the time when addresses left out what was no Latin letter. */
@Transactional
class FormerAddressesTest extends ContentTest {

    @Autowired
    FoldedContents folded;

    @BeforeEach
    void startWithAnEmptyCatalogue() {
        hideWhatOthersLeft();
        jdbc.update("delete from content_former_slug");
    }

    @Test
    void aMangledAddressIsMendedAndTheFormerOneLeadsThere() {
        var entry = entry(published(aTool().named("Cœur d'Øresund").build()));
        addressed(entry, "c-ur-d-resund");

        folded.foldAgain();
        folded.foldAgain();

        assertThat(slug(entry)).isEqualTo("coeur-d-oresund");
        assertThat(entries.byFormerSlug(Kind.TOOL, "c-ur-d-resund")).hasValue(entry);
        assertThat(entries.byFormerSlug(Kind.ORGANISATION, "c-ur-d-resund")).isEmpty();
    }

    @Test
    void numberedOnesAndOtherScriptsAreMendedToo() {
        var cyrillic = entry(published(aTool().named("Открытый бюджет").build()));
        addressed(cyrillic, "entry-7");

        folded.foldAgain();

        assertThat(slug(cyrillic)).isEqualTo("otkrytyj-budzet");
        assertThat(entries.byFormerSlug(Kind.TOOL, "entry-7")).hasValue(cyrillic);
    }

    @Test
    void addressesOfAnotherOriginStayAndWhatNobodyReadLeavesNothingBehind() {
        var renamed = entry(published(aTool().named("Łódź").build()));
        addressed(renamed, "open-budget");
        var plain = entry(published(aTool().named("Consul").build()));
        var submitted = entry(submitted(aTool().named("Straße").build()));
        addressed(submitted, "stra-e");

        folded.foldAgain();

        assertThat(slug(renamed)).isEqualTo("open-budget");
        assertThat(slug(plain)).isEqualTo("consul");
        assertThat(slug(submitted)).isEqualTo("strasse");
        assertThat(jdbc.queryForObject("select count(*) from content_former_slug", Integer.class))
                .isZero();
    }

    @Test
    void aFormerAddressIsNeverGivenToAnotherEntry() {
        var entry = entry(published(aTool().named("Łodz").build()));
        addressed(entry, "odz");
        folded.foldAgain();

        var other = entry(published(aTool().named("Odz").build()));

        assertThat(slug(other)).isEqualTo("odz-2");
        assertThat(entries.byFormerSlug(Kind.TOOL, "odz")).hasValue(entry);
    }

    @Test
    void titlesAndTermsFollowTheRuleToo() {
        var entry = entry(published(aTool().named("Łódź").build()));
        jdbc.update("update content_entry set search_title = 'old' where id = ?", entry.value());
        jdbc.update("update content_term set term = 'w:old' || substring(term from 1 for 20)");

        folded.foldAgain();

        assertThat(entries.published(Kind.TOOL, "lodz", 10)).hasSize(1);
        assertThat(entries.similar(Kind.TOOL, "Lodz", false)).hasSize(1);
    }

    private void addressed(EntryId entry, String slug) {
        jdbc.update("update content_entry set slug = ? where id = ?", slug, entry.value());
    }

    private String slug(EntryId entry) {
        return String.valueOf(
                jdbc.queryForObject("select slug from content_entry where id = ?", String.class, entry.value()));
    }
}
