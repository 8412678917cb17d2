package org.ogptoolbox.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogptoolbox.Application;
import org.ogptoolbox.identity.LinkGone;
import org.ogptoolbox.identity.Registration;

/** The commands of the jar, on a database of their own, without a web server. */
class MaintenanceCommandsTest {

    private static final PrintStream OUT = System.out;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Map<String, String> settings = Map.of();

    @BeforeEach
    void aFreshDatabase(@TempDir Path data) {
        settings = Map.of(
                "ogptoolbox.data-directory",
                data.toString(),
                "spring.datasource.url",
                "jdbc:h2:mem:commands-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1",
                "OGPTOOLBOX_ADMIN_PASSWORD",
                "correct horse battery");
        settings.forEach(System::setProperty);
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void asItWas() {
        System.setOut(OUT);
        settings.keySet().forEach(System::clearProperty);
    }

    @Test
    void theFirstAdministratorIsMadeOnce() {
        assertThat(run("create-admin", "ada@test.example", "Ada", "Admin")).isZero();
        assertThat(run("create-admin", "ada@test.example", "Ada")).isEqualTo(1);
        assertThat(lines())
                .containsExactly(
                        "ok ada@test.example is an administrator",
                        "refused ada@test.example: There is already an account with this e-mail address.");
    }

    @Test
    void withoutAPasswordTheConsoleShowsALinkToChooseIt() {
        System.setProperty("OGPTOOLBOX_ADMIN_PASSWORD", "");
        assertThat(run("create-admin", "ada@test.example", "Ada", "Admin")).isZero();
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).isEqualTo("ok ada@test.example is an administrator");
        var printed = lines().getLast();
        assertThat(printed).startsWith("choose the password within two hours, once: http://localhost:8080/app/reset/");
        try (var application = MaintenanceCommands.start(Application.class)) {
            var token = printed.substring(printed.lastIndexOf('/') + 1);
            var registration = application.getBean(Registration.class);
            assertThat(registration.resetEmail(token)).isEqualTo("ada@test.example");
            registration.reset(token, "correct horse battery");
            assertThatThrownBy(() -> registration.resetEmail(token)).isInstanceOf(LinkGone.class);
        }
    }

    @Test
    void whatAgreesNeedsNoRepair() {
        assertThat(run("reconcile")).isZero();
        assertThat(lines()).containsExactly("ok: work items and engine agree");
    }

    @Test
    void helpListsThemAndAnUnknownOneIsRefused() {
        assertThat(run("help")).isZero();
        assertThat(lines()).contains("check-bpmn", "create-admin", "reconcile", "reindex");
        assertThat(run("nonsense")).isEqualTo(2);
    }

    private static int run(String... words) {
        return MaintenanceCommands.run(Application.class, List.of(words));
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
