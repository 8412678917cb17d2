/**
 * Accounts, roles, sign-in, tokens and the security configuration. Uses base. Accounts have roles, languages and a
 * version: JPA.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
@NullMarked
package org.ogptoolbox.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
