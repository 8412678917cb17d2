package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
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
import org.ogptoolbox.content.FieldTexts;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewFile;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Every field in a compact list, with the remarks at it. A remark is written at once when it is added. */
class Remarks extends Composite<Section> {

    private static final String WHOLE = "";

    private final Desk desk;
    private final ReviewFile file;
    private final TaskScreen.Frame frame;
    private final DraftKeeper keeper;
    private final List<FieldComment> comments;
    private final Map<AccountId, String> names;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Checkbox showResolved = new Checkbox();
    private @Nullable Runnable changed;

    Remarks(Desk desk, ReviewFile file, TaskScreen.Frame frame, DraftKeeper keeper) {
        this.desk = desk;
        this.file = file;
        this.frame = frame;
        this.keeper = keeper;
        comments = new ArrayList<>(file.comments());
        names = desk.accounts()
                .names(comments.stream().map(FieldComment::author).collect(Collectors.toSet()));
        getContent().addClassName("remarks");
        showResolved.setLabel(getTranslation("moderation.remark.show-resolved"));
        showResolved.addValueChangeListener(change -> refresh());
        showResolved.setVisible(comments.stream().anyMatch(FieldComment::resolved));
        var head = new Div(new H3(getTranslation("moderation.fields")), showResolved);
        head.addClassName("remarks-head");
        getContent().add(head);
        addRows();
    }

    private void addRows() {
        var kind = file.revision().kind();
        var written = desk.fieldTexts().of(file.revision().content(), getLocale());
        addRow(WHOLE, getTranslation("moderation.whole"), List.of());
        for (var field : Schema.of(kind)) {
            var values = written.stream()
                    .filter(value -> within(value.pointer(), field.pointer()))
                    .toList();
            addRow(field.pointer(), desk.fieldTexts().label(kind, field.pointer(), getLocale()), values);
        }
    }

    private void addRow(String pointer, String label, List<FieldTexts.Written> values) {
        var row = new FieldRow(this, pointer, label, values);
        rows.add(row);
        getContent().add(row);
    }

    private static boolean within(String pointer, String field) {
        return pointer.equals(field) || !field.isEmpty() && pointer.startsWith(field + "/");
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
                .filter(comment -> within(comment.pointer(), pointer) && !comment.resolved())
                .count();
    }

    long open() {
        return comments.stream().filter(comment -> !comment.resolved()).count();
    }

    List<FieldComment> openOnes() {
        return comments.stream().filter(comment -> !comment.resolved()).toList();
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

    void keep(String pointer, String typed) {
        keeper.keep(draft -> draft.withRemark(pointer, typed));
    }

    void add(String pointer, String text) {
        comments.add(desk.reviews().remark(file.item().id(), pointer, text));
        keep(pointer, "");
        refresh();
    }

    private void resolve(UUID comment) {
        try {
            desk.reviews().resolve(file.item().id(), comment);
            var fresh = desk.reviews().file(file.item().id(), getLocale()).comments();
            comments.clear();
            comments.addAll(fresh);
            showResolved.setVisible(true);
        } catch (DomainException refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
        }
        refresh();
    }

    private void refresh() {
        rows.forEach(FieldRow::refresh);
        if (changed != null) {
            changed.run();
        }
    }
}
