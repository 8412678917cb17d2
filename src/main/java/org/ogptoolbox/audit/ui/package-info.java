/** The view of the trail: package-private, reached through its route. */
@NullMarked
package org.ogptoolbox.audit.ui;

import org.jspecify.annotations.NullMarked;
