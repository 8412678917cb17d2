package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.HandoverProblem;

/** Gives an item to somebody who may have it. */
class GiveDialog extends HandOverDialog {

    private final ComboBox<Account> person = new ComboBox<>();
    private final SerializableBiConsumer<AccountId, String> give;

    GiveDialog(
            ItemText text,
            List<Account> people,
            SerializableBiConsumer<AccountId, String> give,
            SerializableRunnable done) {
        super(text, "give", done);
        this.give = give;
        person.setLabel(getTranslation("workflow-ui.hand-over.person"));
        person.setItems(people);
        person.setItemLabelGenerator(Account::name);
        person.setRequiredIndicatorVisible(true);
        if (people.isEmpty()) {
            person.setHelperText(getTranslation("workflow-ui.hand-over.nobody"));
        }
        ask(
                new Paragraph(
                        text.assignee() == null
                                ? getTranslation("workflow-ui.hand-over.give.free")
                                : getTranslation("workflow-ui.hand-over.give.consequence", text.assignee())),
                person);
    }

    @Override
    void handOver(String why) {
        var chosen = person.getValue();
        if (chosen == null) {
            throw new HandoverProblem("workflow.handover.nobody-chosen");
        }
        give.accept(chosen.id(), why);
    }
}
