package org.ogptoolbox.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;

/** A one-time link that was sent by mail. Only the hash of its token is kept. */
@Entity
@Table(name = "account_token")
class MailedLink {

    /** What following the link is good for, and how long. */
    enum Purpose {
        REGISTRATION(Duration.ofHours(48)),
        PASSWORD_RESET(Duration.ofHours(2));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "purpose")
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private @Nullable String name;

    @Column(name = "language")
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected MailedLink() {}

    MailedLink(Token token, Purpose purpose, String email, @Nullable String name, Language language, Instant now) {
        this.tokenHash = token.hash();
        this.purpose = purpose;
        this.email = email;
        this.emailKey = AccountEntity.key(email);
        this.name = name;
        this.language = language.tag();
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity());
    }

    boolean valid(Purpose wanted, Instant now) {
        return purpose == wanted && expiresAt.isAfter(now);
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    String name() {
        return name == null ? email : name;
    }

    Language language() {
        return new Language(language);
    }
}
