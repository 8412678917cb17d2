package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;

/** Something another module puts at the end of the header: the account menu, for one. A bean; ordered by {@code @Order}. */
public interface HeaderContribution {

    /** A new component for one page frame. */
    Component create();
}
