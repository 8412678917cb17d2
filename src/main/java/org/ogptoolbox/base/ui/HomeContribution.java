package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another module has to tell on the start page. A bean; ordered by {@code @Order}. */
public interface HomeContribution {

    /** A new component for the current user; empty when there is nothing to tell them. */
    Optional<Component> create();
}
