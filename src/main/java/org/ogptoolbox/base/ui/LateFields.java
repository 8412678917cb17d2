package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.UI;

/**
 * The server's part of {@code typing/late.ts}: fields that wait for a pause in typing send what stands in them before
 * anything is done. Vaadin sends what it holds back before any event that the server listens to, so this one is listened to.
 */
final class LateFields {

    private static final String FLUSH = "ogp-flush";

    private LateFields() {}

    static void listen(UI ui) {
        // Also while a dialog makes the rest of the page inert: its fields wait, too.
        ui.getElement().addEventListener(FLUSH, event -> {}).allowInert();
    }
}
