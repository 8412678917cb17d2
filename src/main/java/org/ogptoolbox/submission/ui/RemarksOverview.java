package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.identity.AccountId;

/** All that reviewers remarked, field by field, with links to the fields. */
final class RemarksOverview extends Section {

    RemarksOverview(
            RevisionDetails revision,
            List<FieldComment> comments,
            Map<AccountId, String> names,
            SerializableConsumer<FieldComment> done) {
        addClassName("remarks-overview");
        var open = comments.stream().filter(comment -> !comment.resolved()).count();
        add(new H2(getTranslation("submission.remarks.title")));
        add(new Paragraph(getTranslation("submission.remarks.open", open, comments.size())));
        var list = new UnorderedList();
        byPlace(comments)
                .forEach((pointer, remarks) ->
                        list.add(new ListItem(new Div(place(revision, pointer), new Remarks(remarks, names, done)))));
        add(list);
    }

    private static Map<String, List<FieldComment>> byPlace(List<FieldComment> comments) {
        return comments.stream()
                .collect(Collectors.groupingBy(FieldComment::pointer, LinkedHashMap::new, Collectors.toList()));
    }

    private H3 place(RevisionDetails revision, String pointer) {
        if (pointer.isEmpty()) {
            return new H3(getTranslation("submission.remarks.whole"));
        }
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
