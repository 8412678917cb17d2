package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.ogptoolbox.identity.Role;

/** The picture of each role. */
final class RoleIcons {

    private RoleIcons() {}

    static VaadinIcon of(Role role) {
        return switch (role) {
            case CONTRIBUTOR -> VaadinIcon.PENCIL;
            case TRANSLATOR -> VaadinIcon.COMMENTS;
            case MODERATOR -> VaadinIcon.CHECK_CIRCLE_O;
            case ETALAB -> VaadinIcon.FLAG_O;
            case ADMIN -> VaadinIcon.COG_O;
        };
    }
}
