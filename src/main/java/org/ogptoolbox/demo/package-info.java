/**
 * Demo data, made through the real services; present only in the profile demo. Uses the features it plays. It has no
 * table.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "audit",
            "content",
            "workflow",
            "submission",
            "moderation",
            "translation",
            "catalogue",
            "coalition"
        })
@NullMarked
package org.ogptoolbox.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
