/** The views of notification: package-private, reached through their routes. */
@NullMarked
package org.ogptoolbox.notification.ui;

import org.jspecify.annotations.NullMarked;
