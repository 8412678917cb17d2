package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.moderation.SignOffFile;
import org.ogptoolbox.workflow.WorkItem;

/** How the case came here: who decided what when, and what was said about it as a whole. */
class CaseHistory extends Composite<Section> {

    private final Desk desk;
    private final Map<AccountId, String> names;

    CaseHistory(Desk desk, SignOffFile file) {
        this.desk = desk;
        names = desk.accounts()
                .names(Stream.concat(
                                file.history().stream().map(WorkItem::closedBy),
                                file.comments().stream().map(FieldComment::author))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        getContent().addClassName("case-history");
        var list = new OrderedList();
        Stream.concat(
                        file.history().stream().filter(item -> !item.open()).map(this::step),
                        file.comments().stream()
                                .filter(comment -> comment.pointer().isEmpty())
                                .map(this::said))
                .sorted(java.util.Comparator.comparing(Line::at))
                .forEach(line -> list.add(line.item()));
        getContent().add(new H3(getTranslation("moderation.history")), list);
    }

    private record Line(Instant at, ListItem item) {}

    private Line step(WorkItem item) {
        var at = Objects.requireNonNull(item.closedAt());
        var name = desk.labels().step(item.step(), getLocale());
        var outcome = item.outcome();
        var by = item.closedBy();
        var text = outcome == null || by == null
                ? getTranslation("moderation.history.went-on", name)
                : getTranslation(
                        "moderation.history.step",
                        name,
                        desk.labels().outcome(outcome, getLocale()),
                        names.getOrDefault(by, ""));
        return line(at, text, "history-step");
    }

    private Line said(FieldComment comment) {
        return line(
                comment.createdAt(),
                getTranslation("moderation.history.said", names.getOrDefault(comment.author(), ""), comment.text()),
                "history-said");
    }

    private Line line(Instant at, String text, String style) {
        var when = new Span(Times.moment(at, getLocale()));
        when.addClassName("remark-when");
        var words = new Span(text);
        words.addClassName("typed-text");
        var item = new ListItem(when, words);
        item.addClassName(style);
        return new Line(at, item);
    }
}
