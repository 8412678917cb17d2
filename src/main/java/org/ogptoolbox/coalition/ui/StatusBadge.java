package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.content.ActionProposal.Milestone;

/** How far a milestone is, in colour, icon and word. */
final class StatusBadge {

    private StatusBadge() {}

    static Badge of(String status, Component reader) {
        var text = reader.getTranslation("option.milestones." + status);
        return switch (status) {
            case Milestone.DONE -> new Badge(text, Badge.Tone.SUCCESS, VaadinIcon.CHECK);
            case Milestone.UNDER_WAY -> new Badge(text, Badge.Tone.INFO, VaadinIcon.PLAY);
            case Milestone.DROPPED -> new Badge(text, Badge.Tone.NEUTRAL, VaadinIcon.BAN);
            default -> new Badge(text, Badge.Tone.NEUTRAL, VaadinIcon.CALENDAR_CLOCK);
        };
    }
}
