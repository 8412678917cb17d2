package org.ogptoolbox.identity;

/** What an account may do. An authority is the name itself, with Spring Security's prefix: {@code ROLE_MODERATOR}. */
public enum Role {
    CONTRIBUTOR,
    TRANSLATOR,
    MODERATOR,
    ETALAB,
    ADMIN
}
