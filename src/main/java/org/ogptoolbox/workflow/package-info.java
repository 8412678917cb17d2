/** Everything Flowable: cases, work items, process definitions and their safety. Uses base, identity and audit. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "identity", "audit"})
@NullMarked
package org.ogptoolbox.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
