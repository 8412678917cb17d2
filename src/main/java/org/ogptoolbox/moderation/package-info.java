/**
 * Inbox, review and sign-off. Uses content, workflow and submission. Drafts of decisions are one versioned row each:
 * JPA.
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
            "catalogue"
        })
@NullMarked
package org.ogptoolbox.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
