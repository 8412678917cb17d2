/** The screens of coalitions. */
@NullMarked
package org.ogptoolbox.coalition.ui;

import org.jspecify.annotations.NullMarked;
