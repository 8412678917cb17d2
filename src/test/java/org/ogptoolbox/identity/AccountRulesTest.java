package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.base.DomainException;

class AccountRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.org", "first.last+tag@sub.example.org", " padded@example.org ", "élodie@exemple.fr"})
    void acceptsAddresses(String email) {
        assertThat(AccountRules.emailProblem(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@@b.org",
                "a@b..org",
                "two words@b.org",
                "a@b.org,c@d.org",
                "<a@b.org>",
                "a@b.org\r\nBcc: c@d.org"
            })
    void refusesWhatIsNoAddress(String email) {
        assertThat(key(AccountRules.emailProblem(email))).isEqualTo("identity.email.wrong");
    }

    @Test
    void passwordsAreNeitherShortNorEndlessNorCommon() {
        assertThat(key(AccountRules.passwordProblem("a".repeat(9), "a@b.org")))
                .isEqualTo("identity.password.too-short");
        assertThat(key(AccountRules.passwordProblem("ab1".repeat(70), "a@b.org")))
                .isEqualTo("identity.password.too-long");
        assertThat(key(AccountRules.passwordProblem("Password123", "a@b.org"))).isEqualTo("identity.password.common");
        assertThat(key(AccountRules.passwordProblem("aaaaaaaaaaaa", "a@b.org"))).isEqualTo("identity.password.common");
        assertThat(key(AccountRules.passwordProblem("Somebody@Example.org", "somebody@example.org")))
                .isEqualTo("identity.password.common");
        assertThat(AccountRules.passwordProblem("toolbox-demo", "a@b.org")).isEmpty();
        assertThat(AccountRules.passwordProblem("correct horse battery", "a@b.org"))
                .isEmpty();
    }

    @Test
    void namesSaySomethingAndEnd() {
        assertThat(key(AccountRules.nameProblem("  "))).isEqualTo("identity.name.missing");
        assertThat(key(AccountRules.nameProblem("x".repeat(121)))).isEqualTo("identity.name.too-long");
        assertThat(AccountRules.nameProblem("Zoé")).isEmpty();
    }

    private static String key(Optional<DomainException> problem) {
        return problem.map(DomainException::messageKey).orElse("");
    }
}
