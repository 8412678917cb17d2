package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done. One question at a time: a second click on its button does not ask again. */
public class Question extends ConfirmDialog {

    public Question() {}

    /** @param keep what the button says that does nothing */
    public Question(
            String header, String text, String confirm, ComponentEventListener<ConfirmEvent> listener, String keep) {
        super(header, text, confirm, listener, keep, kept -> {});
    }

    @Override
    public void open() {
        var ui = UI.getCurrent();
        var asked = ComponentUtil.getData(ui, Question.class);
        // Two clicks may come in one request, before the first question is attached.
        if (asked == null || !asked.isOpened()) {
            ComponentUtil.setData(ui, Question.class, this);
            addDetachListener(gone -> ComponentUtil.setData(ui, Question.class, null));
            super.open();
        }
    }
}
