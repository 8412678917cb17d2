package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.submission.OwnEntries;
import org.ogptoolbox.submission.OwnEntries.Query;
import org.ogptoolbox.submission.OwnEntry;
import org.ogptoolbox.submission.OwnEntry.Show;
import org.ogptoolbox.workflow.WorkItems;
import org.ogptoolbox.workflow.ui.WorkItemUpdates;

/** What I began and what became of it, each entry once: what waits for me first, then last touched first. */
@Route(value = "submissions", layout = MainLayout.class)
@Menu(title = "submission.mine.menu", order = 2, icon = "vaadin:folder-open-o")
@PermitAll
class MySubmissionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE = 20;

    private final transient OwnEntries entries;
    private final SubmissionCards cards;
    private final transient WorkItems workItems;
    private final Div suggestions = new Div();
    private final OwnFilters filters = new OwnFilters(query -> ask(new OwnAddress(query, 1)));
    private final Div list = new Div();
    private OwnAddress address = new OwnAddress(Query.ALL, 1);

    MySubmissionsView(OwnEntries entries, SubmissionCards cards, WorkItems workItems, WorkItemUpdates updates) {
        this.entries = entries;
        this.cards = cards;
        this.workItems = workItems;
        addClassName("my-submissions");
        var start = start("submission.mine.start");
        add(
                new PageHeader(getTranslation("submission.mine.title"), getTranslation("submission.mine.intro"), start),
                suggestions,
                filters,
                list);
        updates.follow(this, event -> load());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = OwnAddress.read(event.getLocation().getQueryParameters());
        load();
    }

    private static void ask(OwnAddress wanted) {
        UI.getCurrent().navigate(MySubmissionsView.class, wanted.write());
    }

    private void load() {
        suggestions.removeAll();
        suggestions.add(new WaitingSuggestions(workItems));
        list.removeAll();
        var found = entries.find(address.query());
        filters.setVisible(!found.kinds().isEmpty());
        filters.show(address.query(), found);
        var offset = (address.page() - 1) * PAGE;
        var here = found.entries().stream().skip(offset).limit(PAGE).toList();
        if (found.kinds().isEmpty()) {
            list.add(nothing());
        } else if (here.isEmpty()) {
            list.add(nothingFound());
        } else {
            list.add(cards(here));
        }
        var more = found.entries().size() > offset + PAGE;
        if (!here.isEmpty() && (address.page() > 1 || more)) {
            list.add(paging(more));
        }
    }

    private UnorderedList cards(List<OwnEntry> own) {
        var shown = new UnorderedList();
        shown.addClassName("panels");
        cards.of(own, this::load).forEach(shown::add);
        return shown;
    }

    private EmptyState nothing() {
        return new EmptyState(
                VaadinIcon.INBOX,
                getTranslation("submission.mine.empty.title"),
                getTranslation("submission.mine.empty.text"),
                start("submission.mine.empty.action"));
    }

    private EmptyState nothingFound() {
        var waiting = address.query().equals(new Query(Show.WAITING, null, null)) && address.page() == 1;
        var name = waiting ? "submission.mine.none-waits" : "submission.mine.none-found";
        return new EmptyState(
                waiting ? VaadinIcon.COFFEE : VaadinIcon.FILTER,
                getTranslation(name),
                getTranslation(name + ".text"),
                new Button(getTranslation("submission.mine.show-all"), click -> ask(new OwnAddress(Query.ALL, 1))));
    }

    private RouterLink start(String key) {
        var start = new RouterLink(getTranslation(key), StartView.class);
        start.addClassName("button-link");
        return start;
    }

    private Nav paging(boolean more) {
        var paging = new Nav();
        paging.addClassName("paging");
        paging.setAriaLabel(getTranslation("submission.mine.pages"));
        if (address.page() > 1) {
            paging.add(pageLink("submission.mine.newer", address.page() - 1));
        }
        if (more) {
            paging.add(pageLink("submission.mine.older", address.page() + 1));
        }
        return paging;
    }

    private RouterLink pageLink(String key, int number) {
        var link = new RouterLink(getTranslation(key), MySubmissionsView.class);
        link.setQueryParameters(new OwnAddress(address.query(), number).write());
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submission.mine.title");
    }
}
