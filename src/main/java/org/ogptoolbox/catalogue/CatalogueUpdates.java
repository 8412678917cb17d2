package org.ogptoolbox.catalogue;

import org.ogptoolbox.content.EntryAttached;
import org.ogptoolbox.content.EntryDetached;
import org.ogptoolbox.content.EntryEvent;
import org.ogptoolbox.content.RevisionEvent;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.Takedowns;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows what is published in the same transaction: readers see an entry as soon as it is, or not at all. */
@Component
class CatalogueUpdates {

    private final Revisions revisions;
    private final Takedowns takedowns;
    private final ReadModel model;

    CatalogueUpdates(Revisions revisions, Takedowns takedowns, ReadModel model) {
        this.revisions = revisions;
        this.takedowns = takedowns;
        this.model = model;
    }

    @EventListener
    void on(RevisionEvent.Published event) {
        var revision = revisions.get(event.revision());
        model.show(revision, revisions.attached(revision.entry()));
    }

    @EventListener
    void on(EntryEvent.TakenDown event) {
        model.bury(takedowns.get(event.takedown()));
    }

    @EventListener
    void on(EntryEvent.PublishedAgain event) {
        var revision = revisions.get(takedowns.get(event.takedown()).revision());
        model.show(revision, revisions.attached(revision.entry()));
    }

    @EventListener
    void on(EntryAttached event) {
        model.link(event.entry(), event.backing());
    }

    /** A published entry may name it in its own text as well: everything is told anew. */
    @EventListener
    void on(EntryDetached event) {
        revisions
                .published(event.entry())
                .ifPresent(revision -> model.show(revision, revisions.attached(revision.entry())));
    }
}
