package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.workflow.Handover;
import org.ogptoolbox.workflow.Handovers;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What one sees and may do about whose hands a work item is in. */
@Component
class HandOvers {

    private final Handovers handovers;
    private final ItemTexts texts;
    private final Messages messages;

    HandOvers(Handovers handovers, ItemTexts texts, Messages messages) {
        this.handovers = handovers;
        this.texts = texts;
        this.messages = messages;
    }

    /** Release it, when somebody else has it; give it to somebody. None for those who may not. */
    List<Button> buttons(WorkItem item, Locale locale, SerializableRunnable done) {
        var buttons = new ArrayList<Button>();
        if (!handovers.mayHandOver(item.id())) {
            return buttons;
        }
        var text = texts.of(item, locale);
        if (!text.free() && !text.mine()) {
            buttons.add(button(
                    "release",
                    text,
                    locale,
                    () -> new ReleaseDialog(text, reason -> handovers.release(item.id(), reason), done).open()));
        }
        buttons.add(button(
                "give",
                text,
                locale,
                () -> new GiveDialog(
                                text,
                                handovers.candidates(item.id()),
                                (person, reason) -> handovers.give(item.id(), person, reason),
                                done)
                        .open()));
        return buttons;
    }

    private Button button(String way, ItemText text, Locale locale, SerializableRunnable open) {
        var button = new Button(messages.get("workflow-ui.hand-over.button." + way, locale), click -> open.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(messages.get("workflow-ui.hand-over.this." + way, locale, text.title()));
        return button;
    }

    /** A sentence for each time it came into other hands, oldest first. */
    List<String> history(WorkItem item, Locale locale) {
        return handovers.of(item.id()).stream()
                .map(handover -> sentence(handover, locale))
                .toList();
    }

    private String sentence(Handover handover, Locale locale) {
        var when = Times.moment(handover.at(), locale);
        var former = handover.former() == null ? "" : texts.name(handover.former());
        if (handover.by() == null) {
            return messages.get("workflow-ui.hand-over.lost", locale, when, former);
        }
        var by = texts.name(handover.by());
        return handover.present() == null
                ? messages.get("workflow-ui.hand-over.released", locale, when, by, former, handover.reason())
                : messages.get(
                        "workflow-ui.hand-over.given",
                        locale,
                        when,
                        by,
                        texts.name(handover.present()),
                        handover.reason());
    }

    /** What is in somebody's hands, as far as the reader looks after it. */
    List<ItemText> held(Locale locale) {
        return texts.of(handovers.held(), locale);
    }
}
