/**
 * What machines read: the catalogue, the collective actions and their coalitions as JSON, described by OpenAPI, and
 * as open data. Reads what is published and nothing else. It has no table.
 */
@ApplicationModule(allowedDependencies = {"base", "content", "catalogue", "actions", "coalition"})
@NullMarked
package org.ogptoolbox.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
