package org.ogptoolbox.notification;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.OutgoingMail.Topic;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which kinds of news somebody has ended. Whoever has the mail may do it, without signing in: its link holds a token that
 * stands nowhere else.
 */
@Service
public class Subscriptions {

    /** Where a link in a mail leads; the token follows. */
    static final String PATH = "/mail/end/";

    private static final int BYTES = 24;

    private final JdbcClient database;
    private final Messages messages;
    private final ToolboxProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Subscriptions(JdbcClient database, Messages messages, ToolboxProperties properties, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether this person still wants this kind of news. */
    boolean wanted(String recipient, Topic topic) {
        return database.sql("select count(*) from mail_subscription where recipient = ? and topic = ?"
                                + " and ended_at is not null")
                        .params(recipient, topic.name())
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Where the reader of this mail ends such news; nowhere, when they may not. */
    Optional<String> address(QueuedMail mail) {
        return Optional.ofNullable(mail.topic())
                .map(topic -> properties.address(PATH + token(mail.recipient(), topic)));
    }

    /** The last lines of a mail of a kind that may be ended. */
    String hint(QueuedMail mail) {
        return address(mail)
                .map(address -> "\n\n"
                        + messages.get("notification.end.hint", mail.language().locale()) + "\n" + address)
                .orElse("");
    }

    private String token(String recipient, Topic topic) {
        return known(recipient, topic).orElseGet(() -> {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            try {
                database.sql("insert into mail_subscription (recipient, topic, token) values (?, ?, ?)")
                        .params(recipient, topic.name(), HexFormat.of().formatHex(bytes))
                        .update();
            } catch (DuplicateKeyException atTheSameMoment) {
                // The other one's token is as good.
            }
            return known(recipient, topic).orElseThrow();
        });
    }

    private Optional<String> known(String recipient, Topic topic) {
        return database.sql("select token from mail_subscription where recipient = ? and topic = ?")
                .params(recipient, topic.name())
                .query(String.class)
                .optional();
    }

    /** What the link of a mail would end; empty when there is no such link. */
    public Optional<Topic> topic(String token) {
        return database.sql("select topic from mail_subscription where token = ?")
                .param(token)
                .query(String.class)
                .optional()
                .map(Topic::valueOf);
    }

    /** No more mails of this kind. Doing it again changes nothing. @return whether there is such a link */
    @Transactional
    public boolean end(String token) {
        return set(token, Timestamp.from(clock.instant()));
    }

    /** Mails of this kind again. @return whether there is such a link */
    @Transactional
    public boolean resume(String token) {
        return set(token, null);
    }

    private boolean set(String token, @Nullable Timestamp ended) {
        return database.sql("update mail_subscription set ended_at = :ended where token = :token")
                        .param("ended", ended)
                        .param("token", token)
                        .update()
                == 1;
    }
}
