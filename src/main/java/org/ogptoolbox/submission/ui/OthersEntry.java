package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.Collectors;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.submission.Answering;

/** Says in the wizard that the entry is somebody else's, who looks after it, and that they are asked. */
final class OthersEntry extends Div {

    OthersEntry(RevisionDetails revision, Answering answering) {
        addClassName("others-entry");
        getElement().setAttribute("role", "note");
        var names = answering.asked(revision).stream().map(Account::name).collect(Collectors.joining(", "));
        var icon = VaadinIcon.USERS.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(
                icon,
                new Paragraph(
                        names.isEmpty()
                                ? getTranslation("submission.others.nobody")
                                : getTranslation("submission.others.asked", names)));
    }
}
