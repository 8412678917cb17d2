package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.coalition.Claim;
import org.ogptoolbox.coalition.Confirmations;
import org.ogptoolbox.content.EntryHtml;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The form of the step that asks an organisation whether somebody speaks for it. */
@org.springframework.stereotype.Component
class ConfirmScreen implements TaskScreen {

    private final Confirmations confirmations;
    private final EntryHtml html;

    ConfirmScreen(Confirmations confirmations, EntryHtml html) {
        this.confirmations = confirmations;
        this.html = html;
    }

    @Override
    public String list() {
        return "coalitions";
    }

    @Override
    public String key() {
        return "confirm-organisation";
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        var claim = confirmations.claim(item.id());
        var form = new Div();
        form.addClassName("confirm-organisation");
        form.add(new H2(form.getTranslation(
                "coalition.confirm.question",
                claim.accountName(),
                claim.organisation().name())));
        form.add(new Paragraph(form.getTranslation("coalition.confirm.text")));
        form.add(new AskerCard(confirmations.asker(item.id()), claim.message()));
        form.add(frame.mayAct() ? answer(item, claim, frame, form) : claimFirst(form));
        if (claim.proposal() != null) {
            form.add(what(claim.proposal(), form));
        }
        return form;
    }

    private Component answer(WorkItem item, Claim claim, Frame frame, Div form) {
        return new AnswerForm(
                        item.id(),
                        form.getTranslation("coalition.confirm.reason"),
                        form.getTranslation("coalition.confirm.reason.help"))
                .yes(form.getTranslation("coalition.confirm.yes"), words -> {
                    confirmations.confirm(item.id());
                    frame.completed(form.getTranslation(
                            "coalition.confirm.confirmed",
                            claim.accountName(),
                            claim.organisation().name()));
                })
                .no(form.getTranslation("coalition.confirm.no"), words -> {
                    confirmations.refuse(item.id(), words);
                    frame.completed(form.getTranslation(
                            "coalition.confirm.refused", item.facts().title()));
                });
    }

    private static Component claimFirst(Div form) {
        return new Paragraph(form.getTranslation("coalition.claim-first"));
    }

    /** What was submitted in the organisation's name. */
    private Component what(RevisionDetails proposal, Div form) {
        var reader = Language.nearest(UI.getCurrent().getLocale());
        var section = new Section(new Html(html.article(proposal.content(), reader)));
        section.addClassName("article-frame");
        section.getElement().setAttribute("aria-label", form.getTranslation("coalition.confirm.what"));
        return section;
    }
}
