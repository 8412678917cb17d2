/** Accounts, dead letters, mails, audit view: what administrators look after. Uses the others. */
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
            "notification",
            "catalogue"
        })
@NullMarked
package org.ogptoolbox.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
