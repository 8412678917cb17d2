/** The views of admin: package-private, reached through their routes. */
@NullMarked
package org.ogptoolbox.admin.ui;

import org.jspecify.annotations.NullMarked;
