/** The wizards, the case pages, and the field that finds or takes the name of an entry. */
@NamedInterface("ui")
@NullMarked
package org.ogptoolbox.submission.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
