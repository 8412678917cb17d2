package org.ogptoolbox.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MaintenanceCommand;
import org.ogptoolbox.base.Messages;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code create-admin EMAIL NAME}: the first administrator. The password comes from the environment variable or from
 * standard input, never from the command line, which others can see. Without one, the command prints a link that lets
 * choose it once, so that it takes no mail server.
 */
@Component
class CreateAdmin implements MaintenanceCommand {

    static final String PASSWORD = "OGPTOOLBOX_ADMIN_PASSWORD";

    private final Accounts accounts;
    private final Registration registration;
    private final Messages messages;
    private final Environment environment;

    CreateAdmin(Accounts accounts, Registration registration, Messages messages, Environment environment) {
        this.accounts = accounts;
        this.registration = registration;
        this.messages = messages;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "create-admin";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() < 2) {
            System.err.println("Usage: create-admin EMAIL NAME (password in " + PASSWORD
                    + " or on standard input; none for a link to choose one)");
            return 2;
        }
        var email = arguments.getFirst();
        var name = String.join(" ", arguments.subList(1, arguments.size()));
        try {
            var given = password();
            // Nobody knows the random one.
            var password = given.isEmpty() ? Token.random().value() : given;
            accounts.create(name, email, password, Set.of(Role.CONTRIBUTOR, Role.ADMIN), Set.of(), Language.ENGLISH);
            System.out.println("ok " + email + " is an administrator");
            if (given.isEmpty()) {
                System.out.println(
                        "choose the password within two hours, once: " + registration.addressToChoosePassword(email));
            }
            return 0;
        } catch (DomainException problem) {
            System.out.println("refused " + email + ": " + messages.get(problem, Locale.ENGLISH));
            return 1;
        }
    }

    private String password() {
        var given = environment.getProperty(PASSWORD);
        if (given != null) {
            return given;
        }
        var console = System.console();
        if (console != null && console.isTerminal()) {
            var typed = console.readPassword(
                    "Password (at least %d characters; none for a link to choose it): ", AccountRules.PASSWORD_MIN);
            return typed == null ? "" : new String(typed);
        }
        return firstLine();
    }

    private static String firstLine() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return line == null ? "" : line;
        } catch (IOException unreadable) {
            return "";
        }
    }
}
