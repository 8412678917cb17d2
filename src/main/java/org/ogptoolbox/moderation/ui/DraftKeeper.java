package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.moderation.DecisionDraft;
import org.ogptoolbox.moderation.DecisionDrafts;
import org.ogptoolbox.workflow.WorkItemId;

/**
 * The form around a decision. What is typed into it is kept in the browser from the first letter, and on the server as
 * soon as the person pauses, which lets the browser forget it.
 */
class DraftKeeper extends KeptTexts {

    /** Milliseconds without a key after which what was typed is kept on the server. */
    static final int TYPING_PAUSE = 600;

    private static final String WHOLE = "";

    /** A text of the draft: where it is typed, and how to show it when an earlier visit left something. */
    private record Text(TextArea input, SerializableFunction<DecisionDraft, String> in, SerializableRunnable reveal) {}

    private final transient DecisionDrafts drafts;
    private final WorkItemId item;
    private final boolean mayAct;
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private DecisionDraft draft;

    DraftKeeper(DecisionDrafts drafts, WorkItemId item, boolean mayAct) {
        super("decision/" + item);
        this.drafts = drafts;
        this.item = item;
        this.mayAct = mayAct;
        draft = withoutRemarkOnTheWhole(drafts.of(item));
    }

    /** There was one once; now the message is what is said about the whole. */
    private static DecisionDraft withoutRemarkOnTheWhole(DecisionDraft stored) {
        var words = stored.remarks().getOrDefault(WHOLE, "");
        return words.isEmpty() ? stored : stored.withRemark(WHOLE, "").withMessage(joined(stored.message(), words));
    }

    private static String joined(String one, String other) {
        return one.isBlank() ? other : one.stripTrailing() + "\n\n" + other;
    }

    DecisionDraft draft() {
        return draft;
    }

    void keep(UnaryOperator<DecisionDraft> change) {
        var changed = change.apply(draft);
        if (!changed.equals(draft)) {
            draft = changed;
            drafts.keep(item, draft);
        }
    }

    /** Shows a text of the draft in this input, and keeps what becomes of it under this name. */
    void text(
            String name,
            TextArea input,
            SerializableFunction<DecisionDraft, String> in,
            SerializableBiFunction<DecisionDraft, String, DecisionDraft> with,
            SerializableRunnable reveal) {
        texts.put(name, new Text(input, in, reveal));
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TYPING_PAUSE);
        input.setValue(in.apply(draft));
        input.addValueChangeListener(change -> {
            keep(former -> with.apply(former, change.getValue()));
            saved(version(), Map.of(name, change.getValue()));
        });
        keep(name, input);
    }

    /** What a browser keeps is for who may go on. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (mayAct) {
            super.onAttach(event);
        }
    }

    @Override
    protected long version() {
        return Objects.hash(draft.message(), draft.remarks());
    }

    /** Texts typed on what is stored still come back; where others were stored since, both are there to choose from. */
    @Override
    protected void found(long version, Map<String, String> left) {
        var current = version == version();
        var restored = false;
        for (var text : texts.entrySet()) {
            var typed = left.getOrDefault(text.getKey(), "");
            var stored = text.getValue().in().apply(draft);
            if (!typed.isBlank() && !stored.contains(typed)) {
                text.getValue().input().setValue(current ? typed : joined(stored, typed));
                text.getValue().reveal().run();
                restored = true;
            }
        }
        saved(version(), left);
        if (restored) {
            Notices.success(getTranslation("moderation.recovered"));
        }
    }
}
