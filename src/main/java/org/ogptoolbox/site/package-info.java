/**
 * The public face: plain HTML without session or JavaScript. Uses the read model and the rendering of contents. It
 * has no table.
 */
@ApplicationModule(allowedDependencies = {"base", "content", "catalogue", "actions", "coalition"})
@NullMarked
package org.ogptoolbox.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
