package org.ogptoolbox.content;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.FoldedTexts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Addresses, titles and terms by which entries are found, folded anew; before the catalogue, which repeats addresses. */
@Component
@Order(1)
class FoldedContents implements FoldedTexts {

    private record Row(
            UUID id,
            Kind kind,
            @Nullable String slug,
            @Nullable UUID published,
            @Nullable String title) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final FormerAddresses addresses;
    private final Contents contents;
    private final SearchTerms terms;

    FoldedContents(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            FormerAddresses addresses,
            Contents contents,
            SearchTerms terms) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.addresses = addresses;
        this.contents = contents;
        this.terms = terms;
    }

    @Override
    public void foldAgain() {
        ids("select id from content_entry order by id").forEach(id -> alone(() -> entry(id)));
        ids("select distinct revision_id from content_term").forEach(id -> alone(() -> revision(id)));
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }

    private void alone(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private void entry(UUID id) {
        var row = jdbc.sql(
                        "select id, kind, slug, published_revision, title from content_entry where id = ? for update")
                .param(id)
                .query((found, number) -> new Row(
                        id,
                        Kind.valueOf(found.getString("kind")),
                        found.getString("slug"),
                        found.getObject("published_revision", UUID.class),
                        found.getString("title")))
                .single();
        if (row.slug() != null) {
            addresses.improve(id, row.kind(), row.slug(), names(row), row.published() != null);
        }
        if (row.title() != null) {
            jdbc.sql("update content_entry set search_title = ?, version = version + 1 where id = ?")
                    .params(SearchTitle.of(row.title()).text(), id)
                    .update();
        }
    }

    private List<String> names(Row row) {
        var titles = jdbc.sql("select title from content_revision where entry_id = ? order by number")
                .param(row.id())
                .query(String.class)
                .list();
        return Stream.concat(Stream.ofNullable(row.title()), titles.stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void revision(UUID id) {
        jdbc.sql("select kind, content from content_revision where id = ? for update")
                .param(id)
                .query((found, number) ->
                        contents.read(Kind.valueOf(found.getString("kind")), found.getString("content")))
                .optional()
                .ifPresent(content -> terms.index(id, content));
    }
}
