/** The views of the collective actions: package-private, reached through their routes. */
@NullMarked
package org.ogptoolbox.actions.ui;

import org.jspecify.annotations.NullMarked;
