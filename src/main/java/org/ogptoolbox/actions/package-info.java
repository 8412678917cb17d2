/** Declarations, their collective actions, and who takes part in them. Uses content and the read model. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "identity", "audit", "content", "catalogue"})
@NullMarked
package org.ogptoolbox.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
