/** The views of moderation: package-private, reached through their routes. */
@NullMarked
package org.ogptoolbox.moderation.ui;

import org.jspecify.annotations.NullMarked;
