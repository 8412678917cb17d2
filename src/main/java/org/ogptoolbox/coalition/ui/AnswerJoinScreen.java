package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The form of the step that answers a request to join a coalition. */
@org.springframework.stereotype.Component
class AnswerJoinScreen implements TaskScreen {

    private final JoinRequests requests;

    AnswerJoinScreen(JoinRequests requests) {
        this.requests = requests;
    }

    @Override
    public String list() {
        return "coalitions";
    }

    @Override
    public String key() {
        return "answer-join";
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        var join = requests.request(item.id());
        var name = join.organisation().name();
        var form = new Div();
        form.addClassName("answer-join");
        form.add(new H2(form.getTranslation("coalition.answer.question", name)));
        form.add(new AskerCard(requests.asker(item.id()), join.message()));
        var page = new Anchor(
                "/" + Language.nearest(UI.getCurrent().getLocale()) + "/actions/" + join.action(),
                form.getTranslation("coalition.answer.page", join.action()));
        page.setRouterIgnore(true);
        form.add(new Paragraph(page));
        if (!frame.mayAct()) {
            form.add(new Paragraph(form.getTranslation("coalition.claim-first")));
            return form;
        }
        form.add(new AnswerForm(
                        item.id(),
                        form.getTranslation("coalition.answer.words"),
                        form.getTranslation("coalition.answer.words.help"))
                .yes(form.getTranslation("coalition.answer.accept"), words -> {
                    requests.accept(item.id(), words);
                    frame.completed(form.getTranslation("coalition.answer.accepted", name));
                })
                .no(form.getTranslation("coalition.answer.decline"), words -> {
                    requests.decline(item.id(), words);
                    frame.completed(form.getTranslation("coalition.answer.declined", name));
                }));
        return form;
    }
}
