/** The views of submission: package-private, reached through their routes. */
@NullMarked
package org.ogptoolbox.submission.ui;

import org.jspecify.annotations.NullMarked;
