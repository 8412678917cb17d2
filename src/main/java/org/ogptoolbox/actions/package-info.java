/**
 * Declarations, their collective actions, and who takes part in them. Uses content and the read model. Its tables
 * are few and read whole: plain SQL by JDBC.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "identity", "audit", "content", "catalogue"})
@NullMarked
package org.ogptoolbox.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
