/** The application shell and the components that views share. */
@NamedInterface("ui")
@NullMarked
package org.ogptoolbox.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
