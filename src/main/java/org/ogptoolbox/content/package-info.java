/**
 * Entries, revisions, the content records, validation, field differences and comments. Uses base, identity and
 * audit. Entries and revisions are aggregates with states, versions and locks: JPA; the tables that only answer
 * searches: JDBC.
 */
@ApplicationModule(allowedDependencies = {"base", "identity", "audit"})
@NullMarked
package org.ogptoolbox.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
