package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.springframework.stereotype.Component;

/**
 * What the browser says by itself: the session has ended, the server cannot be reached, it failed. The button of the
 * box loads the same page again, so that whoever signs in again is back where they were.
 */
@Component
class SystemTexts {

    private final Messages messages;

    SystemTexts(Messages messages) {
        this.messages = messages;
    }

    SystemMessages messages(SystemMessagesInfo info) {
        var ui = UI.getCurrent();
        var asked = ui == null ? info.getLocale() : ui.getLocale();
        var locale = Language.nearest(asked == null ? Locale.ENGLISH : asked).locale();
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.get("base.session-expired.title", locale));
        texts.setSessionExpiredMessage(messages.get("base.session-expired.text", locale));
        texts.setInternalErrorCaption(messages.get("base.error.internal.title", locale));
        texts.setInternalErrorMessage(messages.get("base.error.reload", locale));
        texts.setCookiesDisabledNotificationEnabled(true);
        texts.setCookiesDisabledCaption(messages.get("base.cookies.title", locale));
        texts.setCookiesDisabledMessage(messages.get("base.cookies.text", locale));
        return texts;
    }

    /** The page carries what its boxes need: their button is drawn where no server answers. */
    void mark(Document page, Language language) {
        Objects.requireNonNull(page.selectFirst("html"))
                .attr("data-go-on", messages.get("base.system.go-on", language.locale()));
    }

    /** Vaadin's own indicator stands outside every landmark: it becomes the live region it is. */
    void connection(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(messages.get("base.connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(messages.get("base.connection.gave-up", ui.getLocale()));
        ui.getPage().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }
}
