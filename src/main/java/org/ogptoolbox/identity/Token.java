package org.ogptoolbox.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a mailed link: 256 random bits, so that a plain SHA-256 hides them well. */
record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
