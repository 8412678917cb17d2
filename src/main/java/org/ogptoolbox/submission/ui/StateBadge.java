package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.content.RevisionState;

/** The state of a revision as a badge. */
final class StateBadge {

    private StateBadge() {}

    /** What stands there instead, when it is the reader's turn. */
    static Badge waitsForYou() {
        return new Badge(
                UI.getCurrent().getTranslation("submission.waits-for-you"), Badge.Tone.WARNING, VaadinIcon.HAND);
    }

    static Badge of(RevisionState state) {
        var text = UI.getCurrent().getTranslation(Messages.key(state));
        return switch (state) {
            case DRAFT -> new Badge(text, Badge.Tone.NEUTRAL, VaadinIcon.PENCIL);
            case SUBMITTED -> new Badge(text, Badge.Tone.INFO, VaadinIcon.CLOCK);
            case CHANGES_REQUESTED -> new Badge(text, Badge.Tone.WARNING, VaadinIcon.COMMENT);
            case APPROVED -> new Badge(text, Badge.Tone.INFO, VaadinIcon.THUMBS_UP);
            case PUBLISHED -> new Badge(text, Badge.Tone.SUCCESS, VaadinIcon.CHECK_CIRCLE);
            case REJECTED -> new Badge(text, Badge.Tone.DANGER, VaadinIcon.CLOSE_CIRCLE);
            case WITHDRAWN -> new Badge(text, Badge.Tone.NEUTRAL, VaadinIcon.ARROW_BACKWARD);
            case TAKEN_DOWN -> new Badge(text, Badge.Tone.WARNING, VaadinIcon.EYE_SLASH);
            case SUPERSEDED -> new Badge(text, Badge.Tone.NEUTRAL, VaadinIcon.ARCHIVE);
        };
    }
}
