package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;

/** Changes that others suggest to what the person looks after, and that wait for their word. */
final class WaitingSuggestions extends Section {

    /** Whoever has more finds the next when these are answered. */
    private static final int MOST = 20;

    WaitingSuggestions(WorkItems workItems) {
        addClassName("waiting-suggestions");
        var items = workItems
                .page(WorkItemQuery.ALL.withStep(Submissions.CONSULT), null, MOST)
                .items();
        setVisible(!items.isEmpty());
        var list = new UnorderedList();
        items.forEach(item -> list.add(entry(item)));
        add(new H2(getTranslation("submission.suggestions.waiting")), list);
    }

    private ListItem entry(WorkItem item) {
        var entry = new ListItem(new Anchor("tasks/" + item.id(), item.facts().title()));
        Optional.ofNullable(item.due())
                .map(due -> getTranslation("submission.suggestions.until", Times.day(due, getLocale())))
                .ifPresent(until -> entry.add(new Span(" " + until)));
        return entry;
    }
}
