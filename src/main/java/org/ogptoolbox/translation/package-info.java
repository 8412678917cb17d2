/**
 * The translation workbench, and what is outdated. Uses content and workflow. What is typed is one versioned row a text: JPA.
 */
@ApplicationModule(
        allowedDependencies = {"base", "base :: ui", "identity", "audit", "content", "workflow", "workflow :: ui"})
@NullMarked
package org.ogptoolbox.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
