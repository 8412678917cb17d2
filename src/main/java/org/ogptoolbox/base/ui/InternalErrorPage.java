package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Our fault. The number on the page stands in the log, next to what happened. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class InternalErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        var incident = Incident.of(problem.getException());
        show(
                VaadinIcon.WARNING,
                getTranslation("base.error.internal.title"),
                getTranslation("base.error.internal", incident.number()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
