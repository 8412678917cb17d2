package org.ogptoolbox.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Folding;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.TakedownDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the read model, in the transaction of what it follows. Writing the same again changes nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadModel {

    private static final int LONGEST_TITLE = 500;

    private final JdbcClient jdbc;
    private final Contents contents;
    private final JsonMapper json;

    ReadModel(JdbcClient jdbc, Contents contents, JsonMapper json) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.json = json;
    }

    /** Shows a published revision in place of what its entry showed before, or of its tombstone. */
    void show(RevisionDetails revision, Collection<EntryId> attached) {
        var content = revision.content();
        var slug = Objects.requireNonNull(revision.slug(), "A published entry has a slug");
        var title = sortTitle(content.title());
        var updatedAt = at(revision.updatedAt());
        var publishedAt = publishedAt(revision.entry().value()).orElse(updatedAt);
        var fields = jdbc.sql("update catalogue_entry set kind = :kind, slug = :slug, sort_title = :title,"
                + " search_text = :text, content = :content, updated_at = :at where entry_id = :entry");
        var row = Map.of(
                "kind",
                content.kind().name(),
                "slug",
                slug,
                "title",
                title,
                "text",
                SearchText.of(content),
                "content",
                contents.toJson(content).toString(),
                "at",
                updatedAt,
                "published",
                publishedAt,
                "entry",
                revision.entry().value());
        if (fields.params(row).update() == 0) {
            jdbc.sql(
                            "insert into catalogue_entry (entry_id, kind, slug, sort_title, search_text, content, published_at,"
                                    + " updated_at) values (:entry, :kind, :slug, :title, :text, :content, :published, :at)")
                    .params(row)
                    .update();
        }
        unearth(revision.entry().value());
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

    /** Puts what readers are told in the place of an entry; nothing else of it stays. */
    void bury(TakedownDetails takedown) {
        var entry = takedown.entry().value();
        var row = new HashMap<String, @Nullable Object>();
        row.put("entry", entry);
        row.put("kind", takedown.kind().name());
        row.put("slug", takedown.slug());
        row.put("title", takedown.title());
        row.put("reason", takedown.reason().name());
        row.put("text", json.writeValueAsString(takedown.text()));
        row.put(
                "merged",
                takedown.mergedInto() == null ? null : takedown.mergedInto().toString());
        row.put("removed", at(Objects.requireNonNull(takedown.inForceAt(), "Only what is in force is shown")));
        row.put("published", publishedAt(entry).orElse(null));
        jdbc.sql("delete from catalogue_tombstone where entry_id = :entry")
                .params(row)
                .update();
        jdbc.sql(
                        "insert into catalogue_tombstone (entry_id, kind, slug, title, reason, text, merged_into, published_at,"
                                + " removed_at) values (:entry, :kind, :slug, :title, :reason, :text, cast(:merged as uuid),"
                                + " coalesce(cast(:published as timestamp with time zone), :removed), :removed)")
                .params(row)
                .update();
        forget(entry);
    }

    /** When readers first saw it, if the read model knows. */
    private Optional<OffsetDateTime> publishedAt(UUID entry) {
        return jdbc
                .sql("select published_at from catalogue_entry where entry_id = :entry"
                        + " union all select published_at from catalogue_tombstone where entry_id = :entry")
                .param("entry", entry)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .findFirst();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    Set<UUID> buried() {
        return jdbc.sql("select entry_id from catalogue_tombstone").query(UUID.class).stream()
                .collect(Collectors.toSet());
    }

    void unearth(UUID entry) {
        jdbc.sql("delete from catalogue_tombstone where entry_id = ?")
                .param(entry)
                .update();
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
