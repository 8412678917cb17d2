package org.ogptoolbox.identity;

import java.time.Instant;
import java.util.Set;
import org.ogptoolbox.base.Language;

/**
 * Somebody was asked by mail to open an account, and has not done so yet.
 *
 * @param account the id that the account will have
 * @param languages those that a translator will translate into
 * @param until when the link in the mail ends
 */
public record Invitation(
        AccountId account, String name, String email, Set<Role> roles, Set<Language> languages, Instant until) {}
