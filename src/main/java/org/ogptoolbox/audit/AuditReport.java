package org.ogptoolbox.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.base.CsvText;
import org.ogptoolbox.identity.Accounts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as administrators read it: with names in place of ids, on the screen and as a table. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class AuditReport {

    /** More rows than this do not go into one table: a filter by day makes several. */
    public static final int LONGEST_TABLE = 20_000;

    /** So many subjects of one name are looked at. */
    private static final int MOST_OF_ONE_NAME = 500;

    private static final List<String> HEAD =
            List.of("number", "at", "action", "actor", "actor_id", "subject", "subject_id", "details");

    private final AuditTrail trail;
    private final Accounts accounts;
    private final List<AuditedSubjects> rooms;

    AuditReport(AuditTrail trail, Accounts accounts, List<AuditedSubjects> rooms) {
        this.trail = trail;
        this.accounts = accounts;
        this.rooms = List.copyOf(rooms);
    }

    /** The rows that pass the filter, newest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> page(AuditFilter filter, int offset, int size) {
        var entries = trail.page(filter, offset, size);
        var actors = accounts.names(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.actor()))
                .distinct()
                .toList());
        var names = named(entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.subject()), ids(entry)))
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new AuditLine(
                        withNames(entry, names),
                        entry.actor() == null ? null : actors.get(entry.actor()),
                        names.get(entry.subject())))
                .toList();
    }

    private static Stream<UUID> ids(AuditEntry entry) {
        return entry.details().values().stream().flatMap(value -> id(value).stream());
    }

    /** Ids in the details become the names of what they stand for; those that nobody knows say nothing to a reader. */
    private static AuditEntry withNames(AuditEntry entry, Map<UUID, AuditedSubject> names) {
        var details = new TreeMap<String, String>();
        entry.details().forEach((name, value) -> {
            var id = id(value);
            if (id.isEmpty()) {
                details.put(name, value);
            } else {
                Optional.ofNullable(names.get(id.get())).ifPresent(known -> details.put(name, known.title()));
            }
        });
        return new AuditEntry(entry.number(), entry.at(), entry.actor(), entry.action(), entry.subject(), details);
    }

    private Map<UUID, AuditedSubject> named(Set<UUID> ids) {
        var named = new HashMap<UUID, AuditedSubject>();
        if (!ids.isEmpty()) {
            rooms.forEach(room -> room.among(ids).forEach((id, subject) -> named.merge(id, subject, this::better)));
        }
        return named;
    }

    /** Two rooms may know the same subject, a case and what it is about: the one that leads somewhere. */
    private AuditedSubject better(AuditedSubject one, AuditedSubject other) {
        return one.path() == null ? other : one;
    }

    /** The subjects that somebody means who types this: an identifier, or a part of a name. */
    @Transactional(readOnly = true)
    public Set<UUID> meant(String typed) {
        return id(typed).map(Set::of).orElseGet(() -> {
            var meant = new HashSet<UUID>();
            rooms.forEach(room -> meant.addAll(room.called(typed, MOST_OF_ONE_NAME)));
            return meant;
        });
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** The rows that pass the filter, newest first, no more than {@value #LONGEST_TABLE}, as CSV in UTF-8. */
    @Transactional(readOnly = true)
    public byte[] csv(AuditFilter filter) {
        var rows = page(filter, 0, LONGEST_TABLE).stream()
                .<List<?>>map(line -> List.of(
                        line.entry().number(),
                        line.entry().at().toString(),
                        line.entry().action(),
                        line.actor() == null ? "" : line.actor(),
                        line.entry().actor() == null ? "" : line.entry().actor().toString(),
                        line.subject() == null ? "" : line.subject().title(),
                        line.entry().subject().toString(),
                        line.entry().details().entrySet().stream()
                                .map(detail -> detail.getKey() + "=" + detail.getValue())
                                .collect(Collectors.joining("; "))))
                .toList();
        return CsvText.bytes(HEAD, rows);
    }
}
