package org.ogptoolbox.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Folding;
import org.ogptoolbox.content.AuthoredRevision;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.submission.OwnEntry.Show;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current user submitted or began, each entry once: what waits for them first, then last touched first. A
 * person's whole list is read without its texts, so that it is counted, searched and put in order as one.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnEntries {

    private final Revisions revisions;
    private final Cases cases;
    private final CurrentUser currentUser;

    OwnEntries(Revisions revisions, Cases cases, CurrentUser currentUser) {
        this.revisions = revisions;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    /**
     * Which of one's entries to show.
     *
     * @param text words, each of which begins a word of the title of one of its revisions, whatever their case and
     *     accents; null for any
     */
    public record Query(
            Show show, @Nullable Kind kind, @Nullable String text) {

        public static final Query ALL = new Query(Show.ALL, null, null);
    }

    /**
     * What was found.
     *
     * @param counts how many each way of showing finds, with the query's kind and text
     * @param kinds of which there is at least one, whatever was asked for
     */
    public record Found(List<OwnEntry> entries, Map<Show, Integer> counts, Set<Kind> kinds) {}

    @Transactional(readOnly = true)
    public Found find(Query query) {
        var all = all();
        var matching = all.stream().filter(entry -> matches(entry, query)).toList();
        var counts = new EnumMap<Show, Integer>(Show.class);
        for (var show : Show.values()) {
            counts.put(
                    show,
                    Math.toIntExact(
                            matching.stream().filter(entry -> entry.is(show)).count()));
        }
        return new Found(
                matching.stream().filter(entry -> entry.is(query.show())).toList(),
                counts,
                all.stream().map(entry -> entry.current().kind()).collect(Collectors.toSet()));
    }

    private List<OwnEntry> all() {
        var open = cases.openOfMine();
        var byEntry = new LinkedHashMap<EntryId, List<AuthoredRevision>>();
        revisions
                .authored(currentUser.require().id())
                .forEach(revision -> byEntry.computeIfAbsent(revision.entry(), entry -> new ArrayList<>())
                        .add(revision));
        return byEntry.values().stream()
                .map(own -> entry(own, open))
                .sorted(Comparator.comparing(OwnEntry::waitsForAuthorAlone)
                        .thenComparing(OwnEntry::waitsForAuthor)
                        .reversed())
                .toList();
    }

    private static OwnEntry entry(List<AuthoredRevision> own, Map<CaseId, List<WorkItem>> open) {
        var current = own.stream().min(OwnEntry.BY_WEIGHT).orElseThrow();
        var earlier = own.stream()
                .filter(revision -> !revision.equals(current))
                .sorted(Comparator.comparing(AuthoredRevision::number).reversed())
                .toList();
        return new OwnEntry(
                current, earlier, open.getOrDefault(new CaseId(current.id().value()), List.of()));
    }

    private static boolean matches(OwnEntry entry, Query query) {
        if (query.kind() != null && query.kind() != entry.current().kind()) {
            return false;
        }
        if (query.text() == null) {
            return true;
        }
        var wanted = Folding.words(query.text());
        var words = new ArrayList<>(Folding.words(entry.current().title()));
        entry.earlier().forEach(revision -> words.addAll(Folding.words(revision.title())));
        return wanted.stream().allMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin)));
    }
}
