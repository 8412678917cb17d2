package org.ogptoolbox.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody looks after an entry. */
@Entity
@Table(name = "content_maintainer")
class Maintainer {

    @Embeddable
    record Key(
            @Column(name = "entry_id") UUID entryId,
            @Column(name = "account_id") UUID accountId) {}

    @EmbeddedId
    private Key key;

    @Column(name = "since", nullable = false)
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Maintainer() {}

    Maintainer(Key key, Instant now) {
        this.key = key;
        this.since = now;
    }

    Key key() {
        return key;
    }

    Instant since() {
        return since;
    }
}
