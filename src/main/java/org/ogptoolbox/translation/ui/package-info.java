/** The views of translation: package-private, reached through their routes. */
@NullMarked
package org.ogptoolbox.translation.ui;

import org.jspecify.annotations.NullMarked;
