/** The application; every feature is a package below. */
@NullMarked
package org.ogptoolbox;

import org.jspecify.annotations.NullMarked;
