/**
 * E-mail and the outbox; listens to events, nobody calls it. Uses the events of the others. The outbox is a queue of
 * which several take at once, which takes SQL of its own: JDBC.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "audit",
            "content",
            "workflow",
            "submission",
            "moderation"
        })
@NullMarked
package org.ogptoolbox.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
