package org.ogptoolbox.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.TypedText;

/** What names, addresses and passwords must be like; forms and services ask the same rules. */
public final class AccountRules {

    public static final int NAME_MAX = 120;
    /** RFC 5321: the longest address that can be delivered to. */
    public static final int EMAIL_MAX = 254;

    public static final int PASSWORD_MIN = 10;
    public static final int PASSWORD_MAX = 200;

    private static final Pattern EMAIL = Pattern.compile(
            "[^@\\s\\p{Z}\\p{C}<>()\",;:\\\\]+@[^@\\s\\p{Z}\\p{C}.<>()\",;:\\\\]+(\\.[^@\\s\\p{Z}\\p{C}.<>()\",;:\\\\]+)+");

    /** The most common of those that are long enough; shorter ones fall by their length. */
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "12345678910",
            "123456789a",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "qwertyuiop",
            "azertyuiop",
            "qwerty12345",
            "qwerty123456",
            "password123",
            "password1234",
            "motdepasse",
            "motdepasse1",
            "contraseña",
            "contrasena",
            "contrasena1",
            "iloveyou123",
            "administrator",
            "letmein1234",
            "passw0rd123");

    private AccountRules() {}

    /** What is wrong with a name. */
    public static Optional<DomainException> nameProblem(String typed) {
        var name = TypedText.of(typed);
        if (TypedText.blank(name)) {
            return problem("identity.name.missing");
        }
        return name.length() > NAME_MAX ? problem("identity.name.too-long", NAME_MAX) : Optional.empty();
    }

    /** What is wrong with an address. */
    public static Optional<DomainException> emailProblem(String email) {
        var stripped = TypedText.of(email);
        var fits = stripped.length() <= EMAIL_MAX
                && EMAIL.matcher(stripped).matches()
                && TypedText.visible(stripped.substring(0, stripped.indexOf('@')));
        return fits ? Optional.empty() : problem("identity.email.wrong");
    }

    /** What is wrong with a password for the account with this address. */
    public static Optional<DomainException> passwordProblem(String password, String email) {
        if (password.length() < PASSWORD_MIN) {
            return problem("identity.password.too-short", PASSWORD_MIN);
        }
        if (password.length() > PASSWORD_MAX) {
            return problem("identity.password.too-long", PASSWORD_MAX);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        var monotonous = lower.chars().distinct().count() < 4;
        return monotonous || COMMON.contains(lower) || lower.equals(AccountEntity.key(email))
                ? problem("identity.password.common")
                : Optional.empty();
    }

    /** What keeps the role ADMIN with an account: somebody must have it, and nobody takes it from themselves. */
    static Optional<DomainException> demotionProblem(
            AccountId account, Optional<AccountId> actor, Set<AccountId> administrators) {
        if (!administrators.contains(account)) {
            return Optional.empty();
        }
        if (administrators.size() == 1) {
            return Optional.of(new LastAdministrator());
        }
        return actor.filter(account::equals).map(own -> OwnAccount.demoted());
    }

    /** What keeps an account open. */
    static Optional<DomainException> closingProblem(
            AccountId account, Optional<AccountId> actor, Set<AccountId> administrators) {
        if (administrators.equals(Set.of(account))) {
            return Optional.of(new LastAdministrator());
        }
        return actor.filter(account::equals).map(own -> OwnAccount.closed());
    }

    /** The name as it is kept. @throws BadAccount when it breaks a rule */
    static String name(String typed) {
        raise(nameProblem(typed));
        return TypedText.of(typed).replaceAll("\\s+", " ");
    }

    /** The address as it is kept. @throws BadAccount when it breaks a rule */
    static String email(String typed) {
        raise(emailProblem(typed));
        return TypedText.of(typed);
    }

    static void checkPassword(String password, String email) {
        raise(passwordProblem(password, email));
    }

    static void raise(Optional<DomainException> problem) {
        problem.ifPresent(found -> {
            throw found;
        });
    }

    private static Optional<DomainException> problem(String key, Object... arguments) {
        return Optional.of(new BadAccount(key, arguments));
    }
}
