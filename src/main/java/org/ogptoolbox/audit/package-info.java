/** Who did what to which subject: append-only, written in the transaction of the deed. Uses base and identity. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "identity"})
@NullMarked
package org.ogptoolbox.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
