package org.ogptoolbox.actions;

import java.time.LocalDate;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;

/**
 * What was adopted together, and where the collective actions come from.
 *
 * @param code for example {@code paris-2016}
 * @param event where it was adopted
 */
public record Declaration(String code, LocalizedText name, LocalizedText event, LocalDate adoptedOn) {

    public Declaration {
        code = TypedText.of(code);
        name = name.cleaned();
        event = event.cleaned();
    }
}
