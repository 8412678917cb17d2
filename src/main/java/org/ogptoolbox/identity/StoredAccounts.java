package org.ogptoolbox.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The account table. */
interface StoredAccounts extends Repository<AccountEntity, UUID> {

    AccountEntity save(AccountEntity account);

    Optional<AccountEntity> findById(UUID id);

    Optional<AccountEntity> findByEmailKey(String emailKey);

    boolean existsByEmailKey(String emailKey);

    /** The id and name of one account. */
    interface NamedAccount {
        UUID getId();

        String getName();
    }

    @Query("select a.id as id, a.name as name from AccountEntity a where a.id in :ids")
    List<NamedAccount> names(Collection<UUID> ids);

    @Query("select a from AccountEntity a join a.roles r where r = :role and a.enabled = true order by a.name, a.id")
    List<AccountEntity> enabledWithRole(Role role);

    /** Asks the database anew, whatever the transaction has read before. */
    @Query("select a.id from AccountEntity a join a.roles r where r = :role and a.enabled = true")
    List<UUID> enabledIdsWithRole(Role role);

    /** Those who administer, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountEntity a where a.enabled = true and :role member of a.roles order by a.id")
    List<AccountEntity> lockEnabledWithRole(Role role);

    String FOUND = " from AccountEntity a where (lower(a.name) like :pattern escape '!'"
            + " or a.emailKey like :pattern escape '!') and (:role is null or :role member of a.roles)";

    @Query("select a" + FOUND + " order by a.name, a.id")
    List<AccountEntity> search(String pattern, @Nullable Role role, Pageable page);

    @Query("select count(a)" + FOUND)
    long countFound(String pattern, @Nullable Role role);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Transactional
    @Query("update AccountEntity a set a.lastSignIn = :now where a.id = :id")
    void signedIn(UUID id, Instant now);
}
