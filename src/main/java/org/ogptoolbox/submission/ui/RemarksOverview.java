package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.identity.AccountId;

/** What reviewers said about the whole, and all that they remarked, field by field, with links to the fields. */
final class RemarksOverview extends Section {

    RemarksOverview(
            RevisionDetails revision, List<FieldComment> comments, Map<AccountId, String> names, RemarkDeeds deeds) {
        addClassName("remarks-overview");
        var remarks = FieldComment.remarks(comments);
        add(new H2(getTranslation("submission.remarks.title")));
        messages(revision, comments).forEach(message -> add(new Quote(message.text())));
        if (!remarks.isEmpty()) {
            add(new Paragraph(count(remarks)));
        }
        var list = new UnorderedList();
        byPlace(remarks)
                .forEach((pointer, at) ->
                        list.add(new ListItem(new Div(place(revision, pointer), new Remarks(at, names, deeds)))));
        add(list);
    }

    /** What reviewers said about the whole in this round; the rest is in the timeline. */
    private static Stream<FieldComment> messages(RevisionDetails revision, List<FieldComment> comments) {
        return comments.stream()
                .filter(comment -> !comment.remark() && comment.round() == revision.round())
                .filter(comment -> !comment.author().equals(revision.author()));
    }

    /** How many are open, of how many; and how many of those are answered. */
    private String count(List<FieldComment> remarks) {
        var open = FieldComment.open(remarks);
        var answered = open.stream().filter(FieldComment::answered).count();
        var sentence = getTranslation("submission.remarks.open", open.size(), remarks.size());
        return answered == 0 ? sentence : sentence + " " + getTranslation("submission.remarks.answered", answered);
    }

    private static Map<String, List<FieldComment>> byPlace(List<FieldComment> comments) {
        return comments.stream()
                .collect(Collectors.groupingBy(FieldComment::pointer, LinkedHashMap::new, Collectors.toList()));
    }

    private H3 place(RevisionDetails revision, String pointer) {
        var field = Schema.field(revision.kind(), pointer);
        var label = getTranslation("field." + revision.kind().path() + "." + field.name());
        var heading = new H3();
        heading.add(WizardAddress.of(revision)
                .at(stepOf(revision.kind(), field), field.pointer())
                .link(label));
        return heading;
    }

    static String stepOf(Kind kind, Field field) {
        return WizardStep.of(kind).stream()
                .filter(step -> step.asks(field))
                .map(WizardStep::id)
                .findFirst()
                .orElse(WizardStep.PREVIEW);
    }
}
