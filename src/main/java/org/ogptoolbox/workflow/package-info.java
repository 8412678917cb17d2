/**
 * Everything Flowable: cases, work items, process definitions and their safety. Uses base, identity and audit. Cases
 * and work items stand in tables beside the engine’s own, made for the ways of listing them: plain SQL by JDBC.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "identity", "audit"})
@NullMarked
package org.ogptoolbox.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
