package org.ogptoolbox.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing off many at once, to be published together on the day of an announcement. */
@Service
@PreAuthorize("hasRole('ETALAB')")
public class Announcements {

    /** As many as one can still look through before announcing them. */
    public static final int MOST = 200;

    /** Something that waits for sign-off. @param obstacle the message key that says why not by this person, or null */
    public record Waiting(WorkItem item, @Nullable String obstacle) {}

    private final WorkItems workItems;
    private final SignOffs signOffs;

    Announcements(WorkItems workItems, SignOffs signOffs) {
        this.workItems = workItems;
        this.signOffs = signOffs;
    }

    /** What waits for sign-off, the first {@link #MOST} by due day; others' claims and parts in the case are told. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var query = WorkItemQuery.ALL.withStep(SignOffs.PUBLISH);
        var found = new ArrayList<Waiting>();
        String after = null;
        do {
            var page = workItems.page(query, after, MOST);
            page.items()
                    .forEach(item -> found.add(
                            new Waiting(item, workItems.obstacle(item.id()).orElse(null))));
            after = page.next();
        } while (after != null && found.size() < MOST);
        return found;
    }

    /**
     * Lets all of them publish themselves at the same moment, or none.
     *
     * @param when ahead, at most a year
     * @throws AnnouncementRefused with the one that could not be, and why; then nothing was done
     */
    @Transactional
    public void announce(Collection<WorkItemId> ids, Instant when) {
        for (var id : ids) {
            try {
                workItems.claim(id);
                signOffs.schedule(id, when);
            } catch (DomainException refused) {
                throw new AnnouncementRefused(id, refused);
            }
        }
    }
}
