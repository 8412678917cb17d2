package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.moderation.History;
import org.ogptoolbox.workflow.WorkItem;

/** How the case came here, round by round: who submitted and decided what when, and what was said about it as a whole. */
class CaseHistory extends Composite<OrderedList> {

    private final Desk desk;
    private final History history;
    private final Map<AccountId, String> names;

    CaseHistory(Desk desk, History history) {
        this.desk = desk;
        this.history = history;
        names = desk.accounts()
                .names(Stream.of(
                                history.submissions().stream().map(History.Submission::by),
                                history.steps().stream().map(WorkItem::closedBy),
                                history.said().stream().map(FieldComment::author))
                        .flatMap(people -> people)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        getContent().addClassNames("plain-list", "case-history");
        Stream.of(
                        history.submissions().stream().map(this::submission),
                        history.steps().stream().filter(item -> !item.open()).map(this::step),
                        history.said().stream()
                                .filter(comment -> !comment.remark())
                                .map(this::said))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Line::at))
                .forEach(line -> getContent().add(line.item()));
    }

    private record Line(Instant at, ListItem item) {}

    private String name(@Nullable AccountId person) {
        return Optional.ofNullable(person).map(names::get).orElse("");
    }

    private Line submission(History.Submission submission) {
        return line(
                submission.at(),
                getTranslation("moderation.history.round", submission.round(), name(submission.by())),
                "history-round");
    }

    private Line step(WorkItem item) {
        var at = Objects.requireNonNull(item.closedAt());
        var name = desk.labels().step(item.step(), getLocale());
        var outcome = item.outcome();
        if (outcome == null || item.closedBy() == null) {
            return line(at, getTranslation("moderation.history.went-on", name), "history-step");
        }
        var text = getTranslation(
                "moderation.history.step", name, desk.labels().outcome(outcome, getLocale()), name(item.closedBy()));
        var remarks = history.remarksOf(item);
        return line(
                at,
                remarks.isEmpty()
                        ? text
                        : text + ", "
                                + getTranslation(
                                        "moderation.history.remarks",
                                        remarks.size(),
                                        FieldComment.open(remarks).size()),
                "history-step");
    }

    private Line said(FieldComment comment) {
        return line(
                comment.createdAt(),
                getTranslation("moderation.history.said", name(comment.author()), comment.text()),
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
