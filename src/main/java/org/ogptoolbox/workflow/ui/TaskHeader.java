package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.ui.Badge;

/** What a work item is, whom it waits for and until when, and the buttons to take it and give it back. */
class TaskHeader extends Composite<Header> {

    private final SerializableRunnable claim;
    private final SerializableRunnable release;

    TaskHeader(SerializableRunnable claim, SerializableRunnable release) {
        this.claim = claim;
        this.release = release;
        getContent().addClassName("task-header");
    }

    /**
     * @param obstacle the sentence that says why the person may not take it, null when they may
     * @param handOver what may be done with it whoever has it
     */
    void show(ItemText text, @Nullable String obstacle, List<Button> handOver) {
        getContent().removeAll();
        var badges = new Div(
                new Badge(text.kind(), Badge.Tone.NEUTRAL, VaadinIcon.TAG),
                new Badge(text.step(), Badge.Tone.INFO, VaadinIcon.FLAG_CHECKERED));
        badges.addClassNames("row", "tight");
        if (text.overdue()) {
            badges.add(new Badge(getTranslation("workflow-ui.task.overdue"), Badge.Tone.DANGER, VaadinIcon.ALARM));
        }
        var title = new H1(text.title());
        var texts = new Div(badges, title, facts(text));
        var actions = actions(text, obstacle);
        handOver.forEach(actions::add);
        getContent().add(texts, actions);
    }

    private Component facts(ItemText text) {
        var list = new DescriptionList();
        list.addClassName("task-facts");
        var since = new Span(text.since());
        since.setTitle(text.created());
        fact(list, "workflow-ui.task.waiting", since);
        var due = new Span(text.due());
        if (text.overdue()) {
            due.addClassName("task-overdue");
        }
        fact(list, "workflow-ui.task.due", due);
        var holder = text.assignee();
        fact(
                list,
                "workflow-ui.task.who",
                new Span(
                        text.mine()
                                ? getTranslation("workflow-ui.task.yours")
                                : holder == null ? getTranslation("workflow-ui.task.free") : holder));
        return list;
    }

    private void fact(DescriptionList list, String key, Component value) {
        list.add(new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value)));
    }

    private Div actions(ItemText text, @Nullable String obstacle) {
        var actions = new Div();
        actions.addClassName("task-actions");
        var forThePersonAlone = text.mine() && text.item().candidateRoles().isEmpty();
        if (!text.item().open() || forThePersonAlone) {
            return actions;
        }
        if (text.mine()) {
            actions.add(new Button(getTranslation("workflow-ui.task.release"), click -> release.run()));
        } else if (obstacle != null) {
            var sentence = new Paragraph(obstacle);
            sentence.addClassName("task-obstacle");
            actions.add(sentence);
        } else if (text.free()) {
            var button = new Button(getTranslation("workflow-ui.task.claim"), click -> claim.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            actions.add(button);
        }
        return actions;
    }
}
