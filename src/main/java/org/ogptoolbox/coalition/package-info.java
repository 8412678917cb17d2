/**
 * Coalitions around collective actions: proposals and their process, who speaks for an organisation, requests to
 * join, matches, letters, progress on milestones. Uses content, workflow, submission, the read model and the
 * actions. Its lists join several tables and its rows have no life of their own: plain SQL by JDBC.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "audit",
            "content",
            "workflow",
            "workflow :: ui",
            "submission",
            "submission :: ui",
            "catalogue",
            "actions"
        })
@NullMarked
package org.ogptoolbox.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
