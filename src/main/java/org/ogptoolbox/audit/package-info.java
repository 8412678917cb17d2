/**
 * Who did what to which subject: append-only, written in the transaction of the deed. Uses base and identity. Its
 * rows are never changed: plain SQL by JDBC, so that there is no entity that could be.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "identity"})
@NullMarked
package org.ogptoolbox.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
