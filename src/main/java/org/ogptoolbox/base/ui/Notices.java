package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short confirmations and failures, announced to screen readers. What a person must fix is said at the field instead. */
public final class Notices {

    private static final int MILLISECONDS = 6_000;

    private Notices() {}

    public static void success(String text) {
        show(text, NotificationVariant.LUMO_SUCCESS);
    }

    public static void failure(String text) {
        show(text, NotificationVariant.LUMO_ERROR);
    }

    private static void show(String text, NotificationVariant variant) {
        var notice = Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(variant);
        notice.setAssertive(variant == NotificationVariant.LUMO_ERROR);
    }
}
