package org.ogptoolbox.coalition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.LostRights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for which organisation. How somebody comes to: {@link Confirmations}. */
@Service
@PreAuthorize("isAuthenticated()")
public class Speakers {

    private final SpeakerRows rows;
    private final Say say;
    private final LostRights lostRights;
    private final AuditTrail audit;
    private final CurrentUser currentUser;

    Speakers(SpeakerRows rows, Say say, LostRights lostRights, AuditTrail audit, CurrentUser currentUser) {
        this.rows = rows;
        this.say = say;
        this.lostRights = lostRights;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /** Whether the current user was confirmed to speak for this organisation. */
    @Transactional(readOnly = true)
    public boolean speakFor(Link organisation) {
        return rows.speaks(currentUser.require().id(), organisation);
    }

    /** The organisations that the current user speaks for, by name. */
    @Transactional(readOnly = true)
    public List<Speaker> mine() {
        return rows.of(currentUser.require().id());
    }

    /** Everybody who speaks for an organisation whose name contains the text, for moderation. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MODERATOR', 'ETALAB')")
    public List<Speaker> all(String text, int limit) {
        return rows.all(text, limit);
    }

    /**
     * From now on the person has to be confirmed again, and what waited for them as a speaker waits for the others; one
     * that is not there is left alone.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MODERATOR', 'ETALAB')")
    public void end(UUID id) {
        rows.find(id).ifPresent(speaker -> {
            rows.delete(id);
            audit.record(
                    "organisation.speaker-ended", speaker.account().value(), Map.of("confirmation", id.toString()));
            lostRights.takeOff(speaker.account(), item -> say.lost(speaker.account(), item));
        });
    }
}
