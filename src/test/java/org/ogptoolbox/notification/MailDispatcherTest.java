package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.OutgoingMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.Transactional;

/** A mail that was asked for leaves: to the server, to a file, or later. */
@IntegrationTest
@Transactional
class MailDispatcherTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxFolder folder;

    @Autowired
    private MovableClock clock;

    /** Until the test's transaction is rolled back: a run takes the oldest mails first, and others left theirs. */
    @BeforeEach
    void nothingElseWaits(@Autowired JdbcClient database) {
        database.sql("delete from mail").update();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void withoutAServerItIsWrittenToTheOutbox() throws IOException {
        events.publishEvent(new MailRequested(new OutgoingMail("ada@test.example", "Confirm\r\nBcc: x", "Hello Ada")));

        dispatcher(new StaticListableBeanFactory()).run();

        var mail = outbox.page("ada@test.example", 0, 10).getFirst();
        assertThat(mail.state()).isEqualTo(Mail.MailState.WRITTEN);
        assertThat(mail.subject()).isEqualTo("Confirm Bcc: x");
        assertThat(Files.readString(Path.of("target/test-data/outbox", mail.id() + ".txt")))
                .contains("To: ada@test.example", "Hello Ada");
    }

    @Test
    void aServerThatIsDownLosesNothing() throws IOException {
        var port = freePort();
        var server = new StaticListableBeanFactory();
        server.addBean("mail", sender(port));
        var dispatcher = dispatcher(server);
        events.publishEvent(new MailRequested(new OutgoingMail("bob@test.example", "Reset", "Secret link")));

        dispatcher.run();

        var waiting = outbox.page("bob@test.example", 0, 10).getFirst();
        assertThat(waiting.state()).isEqualTo(Mail.MailState.QUEUED);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.lastError()).contains("connect");

        var smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            dispatcher.run();
            assertThat(smtp.getReceivedMessages())
                    .as("its next attempt is not due yet")
                    .isEmpty();
            clock.moveAhead(Duration.ofMinutes(3));
            dispatcher.run();
            assertThat(smtp.getReceivedMessagesForDomain("bob@test.example")).hasSize(1);
        } finally {
            smtp.stop();
        }
        var sent = outbox.page("bob@test.example", 0, 10).getFirst();
        assertThat(sent.state()).isEqualTo(Mail.MailState.SENT);
        assertThat(sent.body()).as("what only its reader should see is gone").isEmpty();
    }

    @Test
    void theSameOccasionReachesTheSameReaderOnce() {
        var mail = new OutgoingMail("cy@test.example", "Review", "…");

        outbox.queue("opened:1", mail);
        outbox.queue("opened:1", mail);

        assertThat(outbox.page("cy@test.example", 0, 10)).hasSize(1);
    }

    private MailDispatcher dispatcher(StaticListableBeanFactory server) {
        return new MailDispatcher(
                outbox, server.getBeanProvider(JavaMailSender.class), folder, "no-reply@test.example");
    }

    private static JavaMailSender sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
