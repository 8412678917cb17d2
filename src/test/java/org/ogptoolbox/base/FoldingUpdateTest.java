package org.ogptoolbox.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;

import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.CatalogueQuery;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.content.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class FoldingUpdateTest {

    @Autowired
    FoldingUpdate update;

    @Autowired
    Publishing publishing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anApplicationThatStartsFollowsItsOwnRule() {
        assertThat(jdbc.sql("select rule from folding").query(String.class).list())
                .containsExactly(Folding.RULE);
    }

    @Test
    void whatWasStoredByTheFirstRuleIsFoundAndReadAtItsNewAddress() {
        var entry = publishing.publish(aTool().named("Mœurs d'Øresund").build());
        jdbc.sql("update content_entry set slug = 'm-urs-d-resund' where id = ?")
                .param(entry.value())
                .update();
        jdbc.sql(
                        "update catalogue_entry set slug = 'm-urs-d-resund', search_text = 'mœurs d øresund' where entry_id = ?")
                .param(entry.value())
                .update();
        jdbc.sql("update folding set rule = 'accents only'").update();
        assertThat(catalogue
                        .search(new CatalogueQuery(Kind.TOOL, "moeurs oresund", null), 1, 10)
                        .total())
                .isZero();

        update.run(new DefaultApplicationArguments());

        assertThat(catalogue
                        .search(new CatalogueQuery(Kind.TOOL, "moeurs oresund", null), 1, 10)
                        .total())
                .isOne();
        assertThat(catalogue.find(Kind.TOOL, "moeurs-d-oresund")).isPresent();
        assertThat(catalogue.moved(Kind.TOOL, "m-urs-d-resund").orElseThrow().id())
                .isEqualTo(entry);
        anApplicationThatStartsFollowsItsOwnRule();
    }
}
