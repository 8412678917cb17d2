package org.ogptoolbox.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MaintenanceCommand;
import org.ogptoolbox.base.Messages;
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

    CreateAdmin(Accounts accounts, Registration registration, Messages messages) {
        this.accounts = accounts;
        this.registration = registration;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "create-admin";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (arguments.size() < 2) {
            terminal.complain("Usage: create-admin EMAIL NAME (password in " + PASSWORD
                    + " or on standard input; none for a link to choose one)");
            return 2;
        }
        var email = arguments.getFirst();
        var name = String.join(" ", arguments.subList(1, arguments.size()));
        try {
            var given = password(terminal);
            // Nobody knows the random one.
            var password = given.isEmpty() ? Token.random().value() : given;
            accounts.create(name, email, password, Set.of(Role.CONTRIBUTOR, Role.ADMIN), Set.of(), Language.ENGLISH);
            terminal.say("ok " + email + " is an administrator");
            if (given.isEmpty()) {
                terminal.say(
                        "choose the password within two hours, once: " + registration.addressToChoosePassword(email));
            }
            return 0;
        } catch (DomainException problem) {
            terminal.say("refused " + email + ": " + messages.get(problem, Locale.ENGLISH));
            return 1;
        }
    }

    private static String password(Terminal terminal) {
        return terminal.secret(
                PASSWORD,
                "Password (at least %d characters; none for a link to choose it): "
                        .formatted(AccountRules.PASSWORD_MIN));
    }
}
