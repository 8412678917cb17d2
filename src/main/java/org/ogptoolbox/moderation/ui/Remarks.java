package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewFile;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Every field in a compact list, with the remarks at it. A remark is written at once when it is added. */
class Remarks extends Composite<Section> {

    private final Desk desk;
    private final ReviewFile file;
    private final TaskScreen.Frame frame;
    private final DraftKeeper keeper;
    private final List<FieldComment> comments;
    private final Map<AccountId, String> names;
    private final List<FieldRow> rows = new ArrayList<>();
    private final H3 title = new H3();
    private final Checkbox showResolved = new Checkbox();
    private @Nullable Runnable changed;

    Remarks(Desk desk, ReviewFile file, TaskScreen.Frame frame, DraftKeeper keeper) {
        this.desk = desk;
        this.file = file;
        this.frame = frame;
        this.keeper = keeper;
        comments = new ArrayList<>(FieldComment.remarks(file.comments()));
        names = desk.accounts()
                .names(comments.stream().map(FieldComment::author).collect(Collectors.toSet()));
        getContent().addClassName("remarks");
        showResolved.setLabel(getTranslation("moderation.remark.show-resolved"));
        showResolved.addValueChangeListener(change -> refresh());
        showResolved.setVisible(comments.stream().anyMatch(FieldComment::resolved));
        var head = new Div(title, showResolved);
        head.addClassName("remarks-head");
        getContent().add(head);
        addRows();
        count();
    }

    private void addRows() {
        var kind = file.revision().kind();
        var written = desk.fieldTexts().of(file.revision().content(), getLocale());
        var empty = new Div();
        for (var field : Schema.of(kind)) {
            var pointer = field.pointer();
            var values = written.stream()
                    .filter(value -> within(value.pointer(), pointer))
                    .toList();
            var row = new FieldRow(this, pointer, desk.fieldTexts().label(kind, pointer, getLocale()), values);
            rows.add(row);
            if (values.isEmpty() && open(pointer) == 0 && begun(pointer).isBlank()) {
                empty.add(row);
            } else {
                getContent().add(row);
            }
        }
        var count = (int) empty.getChildren().count();
        if (count > 0) {
            var details = new Details(getTranslation("moderation.fields.empty", count), empty);
            details.addClassName("fields-empty");
            getContent().add(details);
        }
    }

    private void count() {
        title.setText(getTranslation("moderation.fields", open()));
    }

    private static boolean within(String pointer, String field) {
        return pointer.equals(field) || pointer.startsWith(field + "/");
    }

    boolean mayAct() {
        return frame.mayAct();
    }

    /** Who wants to know that there are more or fewer open remarks. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    Stream<Remark> at(String pointer) {
        return comments.stream()
                .filter(comment -> within(comment.pointer(), pointer))
                .filter(comment -> !comment.resolved() || showResolved.getValue())
                .map(comment -> new Remark(
                        comment,
                        names.getOrDefault(comment.author(), getTranslation("moderation.remark.you")),
                        mayAct() ? () -> resolve(comment.id()) : null));
    }

    long open(String pointer) {
        return comments.stream()
                .filter(comment -> comment.open() && within(comment.pointer(), pointer))
                .count();
    }

    long open() {
        return openOnes().size();
    }

    List<FieldComment> openOnes() {
        return FieldComment.open(comments);
    }

    /** What is typed and not added yet; it goes along with the decision. */
    List<ReviewDecision.Remark> begun() {
        return keeper.draft().remarks().entrySet().stream()
                .map(typed -> new ReviewDecision.Remark(typed.getKey(), typed.getValue()))
                .toList();
    }

    String begun(String pointer) {
        return keeper.draft().remarks().getOrDefault(pointer, "");
    }

    /** What is typed at a field is kept; {@code reveal} shows where, when an earlier visit left something. */
    void keep(String pointer, TextArea editor, SerializableRunnable reveal) {
        keeper.text(
                "remark" + pointer,
                editor,
                draft -> draft.remarks().getOrDefault(pointer, ""),
                (draft, typed) -> draft.withRemark(pointer, typed),
                reveal);
    }

    void add(String pointer, String text) {
        comments.add(desk.reviews().remark(file.item().id(), pointer, text));
        keeper.keep(draft -> draft.withRemark(pointer, ""));
        refresh();
    }

    private void resolve(UUID comment) {
        try {
            desk.reviews().resolve(file.item().id(), comment);
            var fresh = desk.reviews().file(file.item().id(), getLocale()).comments();
            comments.clear();
            comments.addAll(FieldComment.remarks(fresh));
            showResolved.setVisible(true);
        } catch (DomainException refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
        }
        refresh();
    }

    private void refresh() {
        count();
        rows.forEach(FieldRow::refresh);
        if (changed != null) {
            changed.run();
        }
    }
}
