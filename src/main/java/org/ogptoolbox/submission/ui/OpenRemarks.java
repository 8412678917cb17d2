package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.submission.CaseFile;

/** The remarks by field: open ones, those for later, and on demand what was settled; the wizard is where they are answered. */
class OpenRemarks extends Section {

    private final CaseFile file;
    private final CaseWords words;

    OpenRemarks(CaseFile file, CaseWords words) {
        this.file = file;
        this.words = words;
        addClassNames("panel", "case-remarks");
        setVisible(!file.remarks().isEmpty());
        var open = FieldComment.open(file.remarks());
        var later = settled(FieldComment.Settled.LATER);
        var done = file.remarks().stream()
                .filter(remark -> !open.contains(remark) && !later.contains(remark))
                .toList();
        if (!open.isEmpty()) {
            add(new H2(getTranslation("submission.case.remarks", open.size())), list(open));
        }
        if (!later.isEmpty()) {
            add(
                    new H2(getTranslation("submission.case.remarks.later", later.size())),
                    new Paragraph(getTranslation("submission.case.remarks.later.text")),
                    list(later));
        }
        if (!done.isEmpty()) {
            add(new Details(getTranslation("submission.case.remarks.settled", done.size()), list(done)));
        }
    }

    private List<FieldComment> settled(FieldComment.Settled how) {
        return file.remarks().stream().filter(remark -> remark.settled() == how).toList();
    }

    private Component list(List<FieldComment> remarks) {
        var fields = new Div();
        remarks.stream()
                .collect(Collectors.groupingBy(FieldComment::pointer, LinkedHashMap::new, Collectors.toList()))
                .forEach((pointer, here) -> {
                    var list = new UnorderedList();
                    list.addClassName("panels");
                    here.forEach(remark -> list.add(item(remark)));
                    fields.add(new Div(new H3(label(file.revision().kind(), pointer)), list));
                });
        return fields;
    }

    private ListItem item(FieldComment remark) {
        var who = new Span(getTranslation(
                "submission.case.who-when",
                words.person(file, remark.author(), getLocale()),
                Times.moment(remark.createdAt(), getLocale())));
        who.addClassName("timeline-who");
        var item = new ListItem(new Paragraph(remark.text()), who);
        var answer = remark.answer();
        if (answer != null) {
            item.add(new AnswerText(
                    answer,
                    getTranslation(
                            "submission.remark.answer-of",
                            words.person(file, file.revision().author(), getLocale()))));
        }
        return item;
    }

    private String label(Kind kind, String pointer) {
        return getTranslation(
                "field." + kind.path() + "." + Schema.field(kind, pointer).name());
    }
}
