package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.WhenAway;

/** Says when the draft was last saved, and when it could not be; screen readers hear it. */
final class SavedStatus extends Span {

    private final Span text = new Span();

    SavedStatus() {
        addClassName("saved-status");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
        WhenAway.says(this, getTranslation("base.away"));
        add(text);
    }

    void nothingYet() {
        show("submission.save.nothing-yet", VaadinIcon.PENCIL, "waiting");
    }

    /** @param left how many fields could not be saved as they are */
    void saved(Instant at, int left) {
        var time = Times.time(at, getLocale());
        if (left == 0) {
            show("submission.save.saved-at", VaadinIcon.CHECK_CIRCLE, "saved", time);
        } else {
            show("submission.save.saved-except", VaadinIcon.WARNING, "partly", time, left);
        }
    }

    void failed(String sentence) {
        show("submission.save.failed", VaadinIcon.WARNING, "failed", sentence);
    }

    private void show(String key, VaadinIcon icon, String state, Object... arguments) {
        removeAll();
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        text.setText(getTranslation(key, arguments));
        getElement().setAttribute("data-state", state);
        add(picture, text);
    }
}
