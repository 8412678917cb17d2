package org.ogptoolbox.catalogue;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.base.Folding;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the read model, in the transaction of what it follows. Writing the same again changes nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadModel {

    private static final int LONGEST_TITLE = 500;

    private final JdbcClient jdbc;
    private final Contents contents;

    ReadModel(JdbcClient jdbc, Contents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** Shows a published revision in place of what its entry showed before. */
    void show(RevisionDetails revision, Collection<EntryId> attached) {
        var content = revision.content();
        var slug = Objects.requireNonNull(revision.slug(), "A published entry has a slug");
        var title = sortTitle(content.title());
        var updatedAt = revision.updatedAt().atOffset(ZoneOffset.UTC);
        var fields = jdbc.sql("update catalogue_entry set kind = :kind, slug = :slug, sort_title = :title,"
                + " search_text = :text, content = :content, updated_at = :at where entry_id = :entry");
        var row = Map.of(
                "kind", content.kind().name(),
                "slug", slug,
                "title", title,
                "text", SearchText.of(content),
                "content", contents.toJson(content).toString(),
                "at", updatedAt,
                "entry", revision.entry().value());
        if (fields.params(row).update() == 0) {
            jdbc.sql(
                            "insert into catalogue_entry (entry_id, kind, slug, sort_title, search_text, content, published_at,"
                                    + " updated_at) values (:entry, :kind, :slug, :title, :text, :content, :at, :at)")
                    .params(row)
                    .update();
        }
        categorize(revision.entry(), content);
        jdbc.sql("delete from catalogue_link where source_id = ?")
                .param(revision.entry().value())
                .update();
        var targets = Stream.concat(mentions(content), attached.stream().map(EntryId::value))
                .distinct();
        targets.forEach(target -> insertLink(revision.entry(), target));
    }

    /** Says that one entry names another; the one that names must be published, the other may be later. */
    void link(EntryId source, EntryId target) {
        var known = jdbc.sql("select (select count(*) from catalogue_entry where entry_id = ?)"
                        + " - (select count(*) from catalogue_link where source_id = ? and target_id = ?)")
                .params(source.value(), source.value(), target.value())
                .query(Long.class)
                .single();
        if (known > 0) {
            insertLink(source, target.value());
        }
    }

    int forget(UUID entry) {
        return jdbc.sql("delete from catalogue_entry where entry_id = ?")
                .param(entry)
                .update();
    }

    Set<UUID> shown() {
        return jdbc.sql("select entry_id from catalogue_entry").query(UUID.class).stream()
                .collect(Collectors.toSet());
    }

    /** Other scripts grow longer in Latin letters. */
    private static String sortTitle(String title) {
        var folded = Folding.line(title);
        return folded.substring(0, Math.min(folded.length(), LONGEST_TITLE));
    }

    private void categorize(EntryId entry, Content content) {
        jdbc.sql("delete from catalogue_category where entry_id = ?")
                .param(entry.value())
                .update();
        content.categories().stream()
                .distinct()
                .forEach(category -> jdbc.sql("insert into catalogue_category (entry_id, category) values (?, ?)")
                        .params(entry.value(), category)
                        .update());
    }

    private void insertLink(EntryId source, UUID target) {
        jdbc.sql("insert into catalogue_link (source_id, target_id) values (?, ?)")
                .params(source.value(), target)
                .update();
    }

    private static Stream<UUID> mentions(Content content) {
        return content.mentions().stream().map(Link::entry).filter(Objects::nonNull);
    }
}
