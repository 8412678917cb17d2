package org.ogptoolbox.content;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** The services of contents on a database, with somebody signed in. */
@IntegrationTest
abstract class ContentTest {

    @Autowired
    Revisions revisions;

    @Autowired
    Entries entries;

    @Autowired
    AuditTrail audit;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser user;

    @Autowired
    SecurityContextHolderStrategy security;

    @Autowired
    JdbcTemplate jdbc;

    AccountId author = new AccountId(UUID.randomUUID());

    @BeforeEach
    void signIn() {
        author = somebody();
        signedIn(author);
    }

    @AfterEach
    void nobodySignedIn() {
        security.clearContext();
    }

    AccountId somebody() {
        return accounts.create(
                "Somebody",
                UUID.randomUUID() + "@example.org",
                "a-long-enough-password",
                Set.of(Role.CONTRIBUTOR),
                Set.of(),
                Language.ENGLISH);
    }

    void signedIn(AccountId id) {
        security.setContext(new SecurityContextImpl(
                CurrentUser.authentication(accounts.find(id).orElseThrow())));
    }

    /** Until the test's transaction is rolled back: an empty catalogue, whatever other tests committed. */
    void hideWhatOthersLeft() {
        jdbc.update("delete from content_term");
        jdbc.update("delete from catalogue_entry");
        jdbc.update("update content_entry set published_revision = null, search_title = null, slug = null");
    }

    RevisionId submitted(Content content) {
        var id = revisions.start(content);
        revisions.submit(id);
        return id;
    }

    RevisionId published(Content content) {
        var id = submitted(content);
        revisions.approve(id);
        revisions.publish(id);
        return id;
    }

    EntryId entry(RevisionId id) {
        return revisions.get(id).entry();
    }

    List<String> trail(RevisionId id) {
        return audit.of(id.value()).stream().map(AuditEntry::action).toList();
    }
}
