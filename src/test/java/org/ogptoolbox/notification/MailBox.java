package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that were written to somebody: subject, line break, text. */
final class MailBox {

    private final Accounts accounts;
    private final JdbcClient database;

    MailBox(ApplicationContext context) {
        accounts = context.getBean(Accounts.class);
        database = context.getBean(JdbcClient.class);
    }

    List<String> of(AccountId reader) {
        return database.sql("select subject, shown from mail where recipient = ? order by created_at")
                .param(address(reader))
                .query((row, number) -> row.getString("subject") + "\n" + row.getString("shown"))
                .list();
    }

    /** The mail in which this stands, once it is there. */
    String told(AccountId reader, String part) {
        await().untilAsserted(() -> assertThat(of(reader)).anyMatch(mail -> mail.contains(part)));
        return of(reader).stream()
                .filter(mail -> mail.contains(part))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until everything that happened to this is worked off: whom nobody told by then, nobody tells any more. */
    void settled(Object id) {
        await().untilAsserted(() -> assertThat(database.sql(
                                "select count(*), count(completion_date) from event_publication where serialized_event like ?")
                        .param("%" + id + "%")
                        .query((row, number) -> List.of(row.getInt(1), row.getInt(2)))
                        .single())
                .allMatch(count -> count > 0)
                .matches(counts -> counts.getFirst().equals(counts.getLast()), "all completed"));
    }

    /** The threads that their mails belong to. */
    Set<String> threads(AccountId reader) {
        return Set.copyOf(database.sql("select thread from mail where recipient = ?")
                .param(address(reader))
                .query(String.class)
                .list());
    }

    private String address(AccountId reader) {
        return accounts.find(reader).map(Account::email).orElseThrow();
    }
}
