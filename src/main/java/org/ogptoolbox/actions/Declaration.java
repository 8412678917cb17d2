package org.ogptoolbox.actions;

import java.time.LocalDate;
import org.ogptoolbox.base.LocalizedText;

/**
 * What was adopted together, and where the collective actions come from.
 *
 * @param code for example {@code paris-2016}
 * @param event where it was adopted
 */
public record Declaration(String code, LocalizedText name, LocalizedText event, LocalDate adoptedOn) {}
