/**
 * The ground floor: value types, messages, the application shell, error views. Uses no other module. It has no
 * table; one command mends those of others, by JDBC.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.ogptoolbox.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
