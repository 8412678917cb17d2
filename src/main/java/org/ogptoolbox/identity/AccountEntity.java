package org.ogptoolbox.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.TypedText;

/** An account as it is stored. Its address is confirmed: accounts come into being when a mailed link was followed. */
@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "language")
    private String language;

    @Column(name = "enabled")
    private boolean enabled = true;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Written past the version: signing in is no change that anybody could lose. */
    @Column(name = "last_sign_in", insertable = false, updatable = false)
    private @Nullable Instant lastSignIn;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "account_language", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected AccountEntity() {}

    AccountEntity(String name, String email, String passwordHash, Language language, Instant now) {
        this(UUID.randomUUID(), name, email, passwordHash, language, now);
    }

    /** @param id said beforehand, by an invitation */
    AccountEntity(UUID id, String name, String email, String passwordHash, Language language, Instant now) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.emailKey = key(email);
        this.passwordHash = passwordHash;
        this.language = language.tag();
        this.createdAt = now;
    }

    /** What makes two addresses the same one. */
    static String key(String email) {
        return TypedText.of(email).toLowerCase(Locale.ROOT);
    }

    Account toAccount() {
        return new Account(
                accountId(),
                name,
                email,
                Set.copyOf(roles),
                languages.stream().map(Language::new).collect(Collectors.toUnmodifiableSet()),
                new Language(language),
                enabled);
    }

    AccountListing toListing() {
        return new AccountListing(toAccount(), lastSignIn);
    }

    AccountId accountId() {
        return new AccountId(id);
    }

    Instant createdAt() {
        return createdAt;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    void rename(String newName) {
        name = newName;
    }

    void speak(Language newLanguage) {
        language = newLanguage.tag();
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void give(Set<Role> wanted) {
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    void translateInto(Set<Language> wanted) {
        var tags = wanted.stream().map(Language::tag).collect(Collectors.toSet());
        languages.retainAll(tags);
        languages.addAll(tags);
    }

    void enable() {
        enabled = true;
    }

    void disable() {
        enabled = false;
    }
}
