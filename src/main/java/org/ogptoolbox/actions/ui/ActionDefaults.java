package org.ogptoolbox.actions.ui;

import java.util.List;
import org.ogptoolbox.actions.ActionFacts;
import org.ogptoolbox.actions.ActionStatus;
import org.ogptoolbox.actions.Theme;
import org.ogptoolbox.base.LocalizedText;

/** What the form of a new collective action begins with. */
final class ActionDefaults {

    static final ActionFacts FACTS = new ActionFacts(
            Theme.OTHER,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            ActionStatus.PLANNED,
            null,
            null,
            null,
            List.of());

    private ActionDefaults() {}
}
