package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.moderation.DecisionDraft;
import org.ogptoolbox.moderation.DecisionIncomplete;
import org.ogptoolbox.moderation.DecisionRules;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewFile;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Where a review is decided: the outcome, what it needs, the message; sent only after it was read once more. */
class DecisionArea extends DecisionBar {

    private final Desk desk;
    private final ReviewFile file;
    private final TaskScreen.Frame frame;
    private final DraftKeeper keeper;
    private final Remarks remarks;

    private final RadioButtonGroup<ReviewOutcome> outcome = new RadioButtonGroup<>();
    private final ComboBox<Entries.Match> duplicate = new ComboBox<>();
    private final TextArea message = new TextArea();
    private final MenuBar sentences = new MenuBar();
    private final Paragraph problem = new Paragraph();
    private final Button preview = new Button();

    DecisionArea(Desk desk, ReviewFile file, TaskScreen.Frame frame, DraftKeeper keeper, Remarks remarks) {
        super(UI.getCurrent().getTranslation("moderation.decision"));
        this.desk = desk;
        this.file = file;
        this.frame = frame;
        this.keeper = keeper;
        this.remarks = remarks;
        prepareOutcome();
        prepareDuplicate();
        prepareMessage();
        preview.setText(getTranslation("moderation.decision.preview"));
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        preview.addClickListener(click -> preview());
        problem.addClassName("decision-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        compose(outcome, duplicate, sentences, message, problem, preview);
        remarks.onChange(this::refresh);
        restore();
        refresh();
    }

    private void prepareOutcome() {
        outcome.setLabel(getTranslation("moderation.decision.outcome"));
        outcome.setItems(Arrays.stream(ReviewOutcome.values())
                .filter(choice -> file.item().outcomes().contains(choice.code()))
                .toList());
        outcome.setItemLabelGenerator(choice -> desk.labels().outcome(choice.code(), getLocale()));
        outcome.addValueChangeListener(change -> {
            keeper.keep(draft -> draft.withOutcome(
                    change.getValue() == null ? null : change.getValue().code()));
            unfold();
            refresh();
        });
    }

    private void prepareDuplicate() {
        duplicate.setLabel(getTranslation("moderation.decision.duplicate-of"));
        duplicate.setItemLabelGenerator(Entries.Match::title);
        duplicate.setItems(query -> candidates(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        duplicate.addValueChangeListener(change -> {
            duplicate.setInvalid(false);
            keeper.keep(draft -> draft.withDuplicateOf(duplicateOf()));
        });
    }

    /** Those that looked alike while nothing is typed, then what is published under such a name. */
    private List<Entries.Match> candidates(String typed) {
        return typed.isBlank()
                ? file.similar()
                : desk.entries().published(file.revision().kind(), typed, 20).stream()
                        .filter(match -> !match.id().equals(file.revision().entry()))
                        .toList();
    }

    private void prepareMessage() {
        message.setLabel(getTranslation("moderation.decision.message"));
        CharacterCount.under(message, "", ReviewDecision.LONGEST);
        message.setMinRows(3);
        message.addValueChangeListener(change -> problem.setVisible(false));
        keeper.text("message", message, DecisionDraft::message, DecisionDraft::withMessage, this::unfold);
        sentences.addClassName("decision-sentences");
    }

    private void restore() {
        var draft = keeper.draft();
        Optional.ofNullable(draft.outcome())
                .flatMap(ReviewOutcome::of)
                .filter(choice -> file.item().outcomes().contains(choice.code()))
                .ifPresent(outcome::setValue);
        Optional.ofNullable(draft.duplicateOf()).flatMap(desk.entries()::find).ifPresent(duplicate::setValue);
    }

    /** Shows what the chosen outcome needs, and nothing else. */
    private void refresh() {
        var chosen = outcome.getValue();
        var may = frame.mayAct();
        outcome.setReadOnly(!may);
        duplicate.setVisible(chosen == ReviewOutcome.DUPLICATE);
        duplicate.setReadOnly(!may);
        message.setVisible(chosen != null);
        message.setReadOnly(!may);
        message.setHelperText(chosen == null ? "" : getTranslation("moderation.decision.help." + chosen.name()));
        sentences.setVisible(chosen != null && may);
        preview.setVisible(chosen != null && may);
        foldable(chosen != null);
        if (chosen != null) {
            offerSentences(chosen);
        }
        note(may ? goesWithIt(chosen) : getTranslation("moderation.read-only"));
    }

    /** What becomes of the comments that are open. */
    private String goesWithIt(@Nullable ReviewOutcome chosen) {
        var open = remarks.open() + remarks.begun().size();
        return getTranslation(
                switch (chosen) {
                    case APPROVE -> "moderation.decision.remarks.later";
                    case REJECT, DUPLICATE -> "moderation.decision.remarks.closed";
                    case REQUEST_CHANGES -> "moderation.decision.remarks";
                    case null -> "moderation.decision.remarks.open";
                },
                open);
    }

    private void offerSentences(ReviewOutcome chosen) {
        sentences.removeAll();
        MenuItem root = sentences.addItem(getTranslation("moderation.decision.sentences"));
        Sentences.of(chosen)
                .forEach(sentence ->
                        root.getSubMenu().addItem(getTranslation(sentence.title()), click -> insert(sentence)));
    }

    /** In the language of the contributor, who is to read it. */
    private void insert(Sentences sentence) {
        var language = desk.accounts()
                .find(file.revision().author())
                .map(author -> author.language().locale())
                .orElse(getLocale());
        var text = desk.messages().get(sentence.text(), language);
        message.setValue(message.isEmpty() ? text : message.getValue().stripTrailing() + "\n\n" + text);
        message.focus();
    }

    private @Nullable EntryId duplicateOf() {
        return duplicate.getValue() == null ? null : duplicate.getValue().id();
    }

    private ReviewDecision decision() {
        var chosen = Objects.requireNonNull(outcome.getValue());
        return new ReviewDecision(
                chosen, message.getValue(), remarks.begun(), chosen == ReviewOutcome.DUPLICATE ? duplicateOf() : null);
    }

    private void preview() {
        var decision = decision();
        var lacking = DecisionRules.lacking(decision, file.revision().entry(), remarks.open());
        lacking.ifPresentOrElse(
                this::tell, () -> new DecisionDialog(desk, file, decision, remarks, frame, keeper).open());
    }

    private void tell(DecisionIncomplete lacking) {
        var sentence = getTranslation(lacking.messageKey(), lacking.arguments());
        problem.setText(sentence);
        problem.setVisible(true);
        if (duplicate.isVisible() && duplicateOf() == null) {
            duplicate.setErrorMessage(sentence);
            duplicate.setInvalid(true);
            duplicate.focus();
        } else {
            message.focus();
        }
    }
}
