package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;

/** The first stop of the keyboard: past header and menu, to the page. */
class SkipLink extends Anchor {

    static final String TARGET = "main";

    SkipLink() {
        addClassName("skip-link");
        setHref("#" + TARGET);
        setRouterIgnore(true);
    }

    /** The page's base address is not its own, so that a plain fragment would lead elsewhere. */
    @Override
    protected void onAttach(AttachEvent event) {
        setText(getTranslation("base.skip"));
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0).focus(); })",
                        TARGET);
    }
}
