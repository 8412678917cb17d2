/** The read model of what is published; nothing unpublished is in its tables. Uses content. */
@ApplicationModule(allowedDependencies = {"base", "content"})
@NullMarked
package org.ogptoolbox.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
