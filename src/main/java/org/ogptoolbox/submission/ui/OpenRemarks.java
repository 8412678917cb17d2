package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.submission.CaseFile;

/** The remarks that are not ticked off yet, by field; for reading, the wizard is where they are answered. */
class OpenRemarks extends Section {

    private final CaseFile file;
    private final CaseWords words;

    OpenRemarks(CaseFile file, CaseWords words) {
        this.file = file;
        this.words = words;
        addClassName("case-remarks");
        setVisible(!file.remarks().isEmpty());
        add(new H2(getTranslation("submission.case.remarks", file.remarks().size())));
        file.remarks().stream()
                .collect(Collectors.groupingBy(FieldComment::pointer, LinkedHashMap::new, Collectors.toList()))
                .forEach((pointer, remarks) -> {
                    var list = new UnorderedList();
                    remarks.forEach(remark -> list.add(item(remark)));
                    add(new Div(new H3(label(file.revision().kind(), pointer)), list));
                });
    }

    private ListItem item(FieldComment remark) {
        var who = new Span(getTranslation(
                "submission.case.who-when",
                words.person(file, remark.author(), getLocale()),
                Times.moment(remark.createdAt(), getLocale())));
        who.addClassName("timeline-who");
        return new ListItem(new Paragraph(remark.text()), who);
    }

    private String label(Kind kind, String pointer) {
        return getTranslation(
                "field." + kind.path() + "." + Schema.field(kind, pointer).name());
    }
}
