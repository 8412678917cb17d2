package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;

/** What the page is about is not there, or not any more: the problem's own sentence says it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DomainProblemPage extends ErrorPage implements HasErrorParameter<DomainException> {

    private final Messages messages;

    DomainProblemPage(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DomainException> problem) {
        show(
                VaadinIcon.SEARCH,
                getTranslation("base.error.problem.title"),
                messages.get(problem.getException(), getLocale()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
