package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.submission.CaseEvent;
import org.ogptoolbox.submission.CaseFile;

/** What happened so far, latest first: who did what, when, and what they wrote. */
class CaseTimeline extends Section {

    private final CaseFile file;
    private final CaseWords words;

    CaseTimeline(CaseFile file, CaseWords words) {
        this.file = file;
        this.words = words;
        addClassName("case-timeline");
        var list = new OrderedList();
        list.addClassName("plain-list");
        list.getElement().setAttribute("reversed", true);
        file.events().reversed().forEach(event -> item(event).ifPresent(list::add));
        add(new H2(getTranslation("submission.case.timeline")), list);
    }

    private Optional<ListItem> item(CaseEvent event) {
        return Optional.ofNullable(words.event(event, getLocale())).map(sentence -> {
            var what = new Div(new Span(sentence));
            what.addClassName("timeline-what");
            var detail = words.detail(event, getLocale());
            if (!detail.isEmpty()) {
                what.add(new Span(detail));
            }
            var who = new Span(getTranslation(
                    "submission.case.who-when",
                    words.person(file, event.by(), getLocale()),
                    Times.moment(event.at(), getLocale())));
            who.addClassName("timeline-who");
            var item = new ListItem(what, who);
            if (event.message() != null) {
                item.add(new Quote(event.message()));
            }
            return item;
        });
    }
}
