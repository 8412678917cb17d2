package org.ogptoolbox.catalogue;

import java.util.Set;
import java.util.UUID;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.TakedownId;
import org.ogptoolbox.content.TakedownReason;
import org.ogptoolbox.content.Takedowns;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.stereotype.Component;

/** Brings contents to the catalogue by the shortest way, without a process. */
@Component
public class Publishing {

    private final Accounts accounts;
    private final CurrentUser user;
    private final Revisions revisions;
    private final Takedowns takedowns;

    Publishing(Accounts accounts, CurrentUser user, Revisions revisions, Takedowns takedowns) {
        this.accounts = accounts;
        this.user = user;
        this.revisions = revisions;
        this.takedowns = takedowns;
    }

    /** Somebody to act as. */
    public AccountId somebody() {
        return accounts.create(
                "Somebody",
                UUID.randomUUID() + "@example.org",
                "a-long-enough-password",
                Set.of(Role.CONTRIBUTOR),
                Set.of(),
                Language.ENGLISH);
    }

    /** A new entry, approved, one step before readers see it. */
    public RevisionId approve(Content content) {
        return user.callAs(somebody(), () -> {
            var revision = revisions.start(content);
            revisions.submit(revision);
            revisions.approve(revision);
            return revision;
        });
    }

    /** A new published entry. */
    public EntryId publish(Content content) {
        var revision = approve(content);
        publishApproved(revision);
        return revisions.get(revision).entry();
    }

    /** Lets readers see what was approved. */
    public void publishApproved(RevisionId revision) {
        user.callAs(somebody(), () -> {
            revisions.publish(revision);
            return revision;
        });
    }

    /** A published entry with another content. */
    public void change(EntryId entry, Content content) {
        user.callAs(somebody(), () -> {
            var revision = revisions.startRevision(entry);
            revisions.save(revision, revisions.get(revision).version(), content, null);
            revisions.submit(revision);
            revisions.approve(revision);
            revisions.publish(revision);
            return revision;
        });
    }

    /** Attaches a use case to a tool. */
    public void attach(EntryId tool, EntryId useCase) {
        user.callAs(somebody(), () -> {
            revisions.attach(tool, useCase);
            return tool;
        });
    }

    /** Takes a published entry down, for a reason that needs nobody else. */
    public TakedownId takeDown(EntryId entry, TakedownReason reason, LocalizedText text) {
        return user.callAs(somebody(), () -> takedowns.ask(entry, reason, text, null));
    }

    /** Merges a published entry into another. */
    public void merge(EntryId entry, EntryId into) {
        var text = LocalizedText.of(Language.ENGLISH, "The same twice");
        user.callAs(somebody(), () -> takedowns.ask(entry, TakedownReason.DUPLICATE, text, into));
    }

    /** Lets readers see it again. */
    public void publishAgain(EntryId entry) {
        user.callAs(somebody(), () -> {
            takedowns.publishAgain(entry);
            return entry;
        });
    }
}
