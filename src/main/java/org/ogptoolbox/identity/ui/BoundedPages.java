package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** A session holds so many open pages: each takes room on the server, and the one silent for longest makes room. */
@Component
class BoundedPages implements VaadinServiceInitListener {

    static final int STRANGERS = 5;
    static final int SIGNED_IN = 30;

    private final transient CurrentUser currentUser;

    BoundedPages(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::bound);
    }

    private void bound(UIInitEvent opened) {
        var most = currentUser.id().isPresent() ? SIGNED_IN : STRANGERS;
        var others = opened.getUI().getSession().getUIs().stream()
                .filter(page -> page != opened.getUI() && !page.isClosing())
                .sorted(Comparator.comparingLong(
                                (UI page) -> page.getInternals().getLastHeartbeatTimestamp())
                        .thenComparing(UI::getUIId))
                .toList();
        others.stream().limit(Math.max(0, others.size() + 1 - most)).forEach(UI::close);
    }
}
