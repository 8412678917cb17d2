/** Accounts, roles, sign-in, tokens and the security configuration. Uses base. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
@NullMarked
package org.ogptoolbox.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
