/** The views of identity: package-private, reached through their routes. */
@NullMarked
package org.ogptoolbox.identity.ui;

import org.jspecify.annotations.NullMarked;
