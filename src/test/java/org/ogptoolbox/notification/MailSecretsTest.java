package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.OutgoingMail;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Registration;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.annotation.Transactional;

/** What only its reader is to see: not handed out by the service in any state, and not kept once the mail has left. */
@IntegrationTest
@Transactional
class MailSecretsTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern SECRET = Pattern.compile("/app/(confirm|reset)/([A-Za-z0-9_-]{20,})");

    @Autowired
    private Letterhead letterhead;

    @Autowired
    private Mails mails;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Registration registration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path data;

    private final String reader = UUID.randomUUID() + "@test.example";

    @BeforeEach
    void nothingElseWaits() {
        database.sql("delete from mail").update();
    }

    @Test
    void noAdministratorGetsALinkThatWorks() throws IOException {
        registration.request("Zoé", reader, Language.FRENCH);
        accounts.create("Zoé", reader, PASSWORD, Set.of(Role.ETALAB), Set.of(), Language.ENGLISH);
        registration.requestReset(reader);
        registration.request("Somebody", reader, Language.ENGLISH);

        assertThat(handedOut())
                .hasSize(3)
                .noneMatch(body -> SECRET.matcher(body).find());
        assertThat(handedOut()).allMatch(body -> body.contains("••••••••"));
        dispatcher().run();
        assertThat(handedOut())
                .hasSize(3)
                .noneMatch(body -> SECRET.matcher(body).find());
        assertThat(stored())
                .as("kept while it waits, and no longer")
                .noneMatch(text -> SECRET.matcher(text).find());

        assertThat(files())
                .as("whoever runs the server can pass the links on")
                .hasSize(3)
                .allMatch(text -> SECRET.matcher(text).find());
    }

    @Test
    void whatIsNotSaidToBeOpenIsNotShown() throws IOException {
        events.publishEvent(new MailRequested(new OutgoingMail(reader, "A letter", "Between us")));
        assertThat(handedOut()).containsExactly("");
        dispatcher().run();
        assertThat(handedOut()).containsExactly("");
        assertThat(stored()).noneMatch(text -> text.contains("Between us"));
        assertThat(files()).singleElement().asString().contains("Between us");
    }

    @Test
    void aMailThatWasGivenUpShowsNothingEither() {
        events.publishEvent(new MailRequested(new OutgoingMail(reader, "A letter", "Between us")));
        database.sql("update mail set state = 'FAILED'").update();
        assertThat(handedOut()).containsExactly("");
    }

    @Test
    void theFolderAndItsFilesAreTheirOwnersAlone() throws IOException {
        var folder = Files.createDirectories(data.resolve("outbox"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var old = Files.writeString(folder.resolve("old.txt"), "of an earlier version");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));

        new OutboxNotice(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), folder()).tell();
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(old)).isEqualTo("rw-------");

        registration.request("Zoé", reader, Language.ENGLISH);
        dispatcher().run();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2).allMatch(file -> rights(file).equals("rw-------"));
        }
    }

    @Test
    void aNewFolderIsItsOwnersAloneFromTheBeginning() {
        registration.request("Zoé", reader, Language.ENGLISH);
        dispatcher().run();
        assertThat(rights(data.resolve("outbox"))).isEqualTo("rwx------");
    }

    private List<String> handedOut() {
        var admin = accounts.create(
                "Admin", UUID.randomUUID() + "@test.example", PASSWORD, Set.of(Role.ADMIN), Set.of(), Language.ENGLISH);
        Supplier<List<Mail>> page = () -> mails.page("", 0, 50);
        return currentUser.callAs(admin, page).stream().map(Mail::body).toList();
    }

    private List<String> stored() {
        return database.sql("select body from mail union all select shown from mail union all select subject from mail")
                .query(String.class)
                .list();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(data.resolve("outbox"))) {
            return files.map(MailSecretsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private OutboxFolder folder() {
        return new OutboxFolder(new ToolboxProperties(
                URI.create("http://localhost:8080"), data, URI.create("https://licence.example"), java.util.List.of()));
    }

    private MailDispatcher dispatcher() {
        return new MailDispatcher(
                outbox, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), folder(), letterhead);
    }
}
