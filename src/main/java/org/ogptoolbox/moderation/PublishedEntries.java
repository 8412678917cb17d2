package org.ogptoolbox.moderation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.CataloguePage;
import org.ogptoolbox.catalogue.CatalogueQuery;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.TakedownDetails;
import org.ogptoolbox.content.TakedownId;
import org.ogptoolbox.content.TakedownReason;
import org.ogptoolbox.content.TakedownState;
import org.ogptoolbox.content.Takedowns;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published: to look it up, to take it down and to publish it again. */
@Service
@PreAuthorize("hasRole('ETALAB')")
public class PublishedEntries {

    /** More than anybody scrolls through. */
    public static final int MOST = 500;

    private final Catalogue catalogue;
    private final Takedowns takedowns;
    private final PlannedPublications plans;

    PublishedEntries(Catalogue catalogue, Takedowns takedowns, PlannedPublications plans) {
        this.catalogue = catalogue;
        this.takedowns = takedowns;
        this.plans = plans;
    }

    /** Published entries of a kind with every word of the text, by title; pages are counted from 1. */
    @Transactional(readOnly = true)
    public CataloguePage search(Kind kind, String text, int page, int size) {
        return catalogue.search(new CatalogueQuery(kind, text, null), page, size);
    }

    /** What waits for a second pair of eyes, last asked for first. */
    @Transactional(readOnly = true)
    public List<TakedownDetails> waiting() {
        return takedowns.in(TakedownState.WAITING, MOST);
    }

    /** What is taken down, last first, the first {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<TakedownDetails> takenDown() {
        return takedowns.in(TakedownState.IN_FORCE, MOST);
    }

    /** The takedown of an entry that waits or is in force. */
    @Transactional(readOnly = true)
    public Optional<TakedownDetails> takedown(EntryId entry) {
        return takedowns.open(entry);
    }

    /**
     * Takes an entry down, or asks a second pair of eyes to, as the reason wants; what is planned of it waits for
     * sign-off again.
     *
     * @return whether readers see it no more; false when it waits for a second pair of eyes
     * @see Takedowns#ask
     */
    @Transactional
    public boolean takeDown(EntryId entry, TakedownReason reason, LocalizedText text, @Nullable EntryId mergedInto) {
        takedowns.ask(entry, reason, text, mergedInto);
        return settle(entry);
    }

    /** The second pair of eyes agrees. @see Takedowns#confirm */
    @Transactional
    public void confirm(TakedownId id) {
        takedowns.confirm(id);
        settle(takedowns.get(id).entry());
    }

    private boolean settle(EntryId entry) {
        var inForce = takedowns
                .open(entry)
                .filter(one -> one.state() == TakedownState.IN_FORCE)
                .isPresent();
        if (inForce) {
            plans.unplan(takedowns.approved(entry));
        }
        return inForce;
    }

    /** Not wanted any more; whoever asked and whoever should confirm may say so. @see Takedowns#withdraw */
    @Transactional
    public void withdraw(TakedownId id) {
        takedowns.withdraw(id);
    }

    /** Readers see it again. @see Takedowns#publishAgain */
    @Transactional
    public void publishAgain(EntryId entry) {
        takedowns.publishAgain(entry);
    }
}
