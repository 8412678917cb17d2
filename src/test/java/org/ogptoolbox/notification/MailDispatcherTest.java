package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.OutgoingMail;
import org.ogptoolbox.base.OutgoingMail.Topic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.TestSocketUtils;
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
    private Letterhead letterhead;

    @Autowired
    private Subscriptions subscriptions;

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
        assertThat(mail.subject()).isEqualTo("[OGP Toolbox] Confirm Bcc: x");
        assertThat(Files.readString(Path.of("target/test-data/outbox", mail.id() + ".txt")))
                .contains("To: ada@test.example", "Hello Ada");
    }

    @Test
    void aServerThatIsDownLosesNothing() throws IOException {
        var port = TestSocketUtils.findAvailableTcpPort();
        var server = new StaticListableBeanFactory();
        server.addBean("mail", sender(port));
        var dispatcher = dispatcher(server);
        events.publishEvent(new MailRequested(new OutgoingMail("bob@test.example", "Reset", "Secret link")));

        dispatcher.run();

        var waiting = outbox.page("bob@test.example", 0, 10).getFirst();
        assertThat(waiting.state()).isEqualTo(Mail.MailState.QUEUED);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.problem()).isEqualTo(MailProblem.UNREACHABLE);
        assertThat(waiting.reply()).as("no sentence of a library").isEmpty();

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
    void otherProgramsKnowWhatItIsAndWhatItBelongsTo() throws Exception {
        var about = "case." + UUID.randomUUID();
        var text = "Hello <b>Ada</b>,\n\nLook & see.\n\nOpen it here:\nhttps://toolbox.example/app/tasks/1?a=b&c=d";
        queue(
                "first",
                new OutgoingMail("ada@test.example", "Review: <script>", text)
                        .in(Language.FRENCH)
                        .within(about));
        queue("second", new OutgoingMail("ada@test.example", "Published", "Hello").within(about));
        var mails = delivered(null);

        var mail = mails.getFirst();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getMessageID())
                .isEqualTo("<" + outbox.page("Review", 0, 1).getFirst().id() + "@localhost>");
        for (var one : mails) {
            assertThat(one.getHeader("References")).containsExactly("<" + about + "@localhost>");
            assertThat(one.getHeader("In-Reply-To")).containsExactly("<" + about + "@localhost>");
        }
        assertThat(mails.getFirst().getMessageID()).isNotEqualTo(mails.getLast().getMessageID());

        var parts = parts(mail);
        assertThat(parts.get("text/plain")).contains("Hello <b>Ada</b>", "Look & see.", "tasks/1?a=b&c=d");
        assertThat(parts.get("text/html"))
                .contains(
                        "<html lang=\"fr\" dir=\"ltr\">",
                        "Hello &lt;b&gt;Ada&lt;/b&gt;,",
                        "<title>[OGP Toolbox] Review: &lt;script&gt;</title>",
                        "<a href=\"https://toolbox.example/app/tasks/1?a=b&amp;c=d\"")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void newsOfAKindMayBeEndedByWhoGetsThem() throws Exception {
        var news = new OutgoingMail("ada@test.example", "Somebody fits", "Hello").on(Topic.MATCHES);
        queue("first", news);
        var mail = delivered(null).getFirst();
        var header = mail.getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith("<http://localhost:8080/mail/end/").endsWith(">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var address = header.substring(1, header.length() - 1);
        assertThat(parts(mail).get("text/plain")).endsWith(address);

        var token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(subscriptions.topic(token)).hasValue(Topic.MATCHES);
        assertThat(subscriptions.end(token)).isTrue();
        assertThat(subscriptions.end(token)).isTrue();
        queue("second", news);
        queue("third", new OutgoingMail("ada@test.example", "Your own case", "Hello"));
        queue("fourth", new OutgoingMail("bob@test.example", "Somebody fits", "Hello").on(Topic.MATCHES));
        assertThat(outbox.page("", 0, 10))
                .extracting(Mail::recipient, Mail::subject)
                .contains(
                        tuple("ada@test.example", "[OGP Toolbox] Your own case"),
                        tuple("bob@test.example", "[OGP Toolbox] Somebody fits"))
                .hasSize(3);

        assertThat(subscriptions.resume(token)).isTrue();
        queue("fifth", news);
        assertThat(outbox.page("ada", 0, 10)).hasSize(3);
        assertThat(subscriptions.end("no-such-token")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 No such user, FAILED, REFUSED", "450 4.2.1 Come again, QUEUED, PUT_OFF"})
    void whatTheServerSaysDecidesWhetherItIsTriedAgain(String reply, Mail.MailState state, MailProblem problem)
            throws Exception {
        queue("refused", new OutgoingMail("nobody@test.example", "Review", "Hello"));
        assertThat(delivered(reply)).isEmpty();
        assertThat(outbox.page("nobody", 0, 1)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(state);
            assertThat(mail.problem()).isEqualTo(problem);
            assertThat(mail.reply()).contains(reply);
            assertThat(mail.attempts()).isEqualTo(1);
        });
    }

    private void queue(String occasion, OutgoingMail mail) {
        outbox.queue(occasion, mail);
    }

    /** What arrives at a server; one that answers to every recipient with this, when it is not null. */
    private List<MimeMessage> delivered(@Nullable String refusal) throws Exception {
        var port = TestSocketUtils.findAvailableTcpPort();
        var server = new StaticListableBeanFactory();
        server.addBean("mail", sender(port));
        if (refusal != null) {
            try (var refusing = new RefusingServer(port, refusal)) {
                dispatcher(server).run();
            }
            return List.of();
        }
        var smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            dispatcher(server).run();
            return List.of(smtp.getReceivedMessages());
        } finally {
            smtp.stop();
        }
    }

    private static Map<String, String> parts(Part part) throws Exception {
        var parts = new HashMap<String, String>();
        if (part.getContent() instanceof Multipart several) {
            for (var number = 0; number < several.getCount(); number++) {
                parts.putAll(parts(several.getBodyPart(number)));
            }
        } else {
            parts.put(
                    part.getContentType().replaceAll(";.*", ""),
                    String.valueOf(part.getContent()).strip());
        }
        return parts;
    }

    @Test
    void theSameOccasionReachesTheSameReaderOnce() {
        var mail = new OutgoingMail("cy@test.example", "Review", "…");

        outbox.queue("opened:1", mail);
        outbox.queue("opened:1", mail);

        assertThat(outbox.page("cy@test.example", 0, 10)).hasSize(1);
    }

    private MailDispatcher dispatcher(StaticListableBeanFactory server) {
        return new MailDispatcher(outbox, server.getBeanProvider(JavaMailSender.class), folder, letterhead);
    }

    private static JavaMailSender sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }
}
