/** The task view, and the screens that features plug into it. */
@NamedInterface("ui")
@NullMarked
package org.ogptoolbox.workflow.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
