/**
 * The read model of what is published; nothing unpublished is in its tables. Uses content. The read model is written
 * row by row as its source changes and never held as objects: plain SQL by JDBC.
 */
@ApplicationModule(allowedDependencies = {"base", "content"})
@NullMarked
package org.ogptoolbox.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
