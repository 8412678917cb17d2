package org.ogptoolbox.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.identity.MailedLink.Purpose;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The links that were mailed and not yet used. */
interface MailedLinks extends Repository<MailedLink, String> {

    MailedLink save(MailedLink link);

    Optional<MailedLink> findById(String tokenHash);

    long countByEmailKeyAndCreatedAtAfter(String emailKey, Instant since);

    Optional<MailedLink> findByAccountId(UUID accountId);

    /** The invitation of whoever has proved the address in another way. */
    Optional<MailedLink> findByEmailKeyAndPurposeAndExpiresAtAfter(String emailKey, Purpose purpose, Instant now);

    List<MailedLink> findByPurposeAndExpiresAtAfterOrderByNameAscEmailAsc(Purpose purpose, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from MailedLink l where l.emailKey = :emailKey")
    void deleteFor(String emailKey);

    /** Answers how many were deleted: of two who follow the same link at once, one gets 1 and the other 0. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from MailedLink l where l.tokenHash = :tokenHash")
    int use(String tokenHash);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from MailedLink l where l.expiresAt < :now")
    void deleteExpired(Instant now);
}
