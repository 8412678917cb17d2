/**
 * Wizards, drafts, the contributor's cases and timeline, and the actions that processes call. Uses content and
 * workflow. Findings belong to a revision and live and end with it: JPA.
 */
@ApplicationModule(
        allowedDependencies = {"base", "base :: ui", "identity", "audit", "content", "workflow", "workflow :: ui"})
@NullMarked
package org.ogptoolbox.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
