package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.workflow.WorkItems;

/** What I began and what became of it, last touched first. */
@Route(value = "submissions", layout = MainLayout.class)
@Menu(title = "submission.mine.menu", order = 2, icon = "vaadin:folder-open-o")
@PermitAll
class MySubmissionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE = 20;

    private static final String PAGE_PARAMETER = "page";

    private final SubmissionCards cards;
    private final transient WorkItems workItems;
    private int page = 1;

    MySubmissionsView(SubmissionCards cards, WorkItems workItems) {
        this.cards = cards;
        this.workItems = workItems;
        addClassName("my-submissions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE_PARAMETER)
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        load();
    }

    private void load() {
        removeAll();
        var start = new RouterLink(getTranslation("submission.mine.start"), StartView.class);
        start.addClassName("button-link");
        add(new PageHeader(getTranslation("submission.mine.title"), getTranslation("submission.mine.intro"), start));
        add(new WaitingSuggestions(workItems));
        var found = cards.mine((page - 1) * PAGE, PAGE + 1);
        if (found.isEmpty()) {
            add(nothing());
            return;
        }
        add(list(found.stream().limit(PAGE).toList()));
        if (page > 1 || found.size() > PAGE) {
            add(paging(found.size() > PAGE));
        }
    }

    private UnorderedList list(List<RevisionDetails> revisions) {
        var list = new UnorderedList();
        list.addClassName("submission-cards");
        revisions.forEach(revision -> list.add(cards.card(revision, this::load)));
        return list;
    }

    private EmptyState nothing() {
        var start = new RouterLink(getTranslation("submission.mine.empty.action"), StartView.class);
        start.addClassName("button-link");
        return new EmptyState(
                VaadinIcon.INBOX,
                getTranslation("submission.mine.empty.title"),
                getTranslation("submission.mine.empty.text"),
                start);
    }

    private Nav paging(boolean more) {
        var paging = new Nav();
        paging.addClassName("paging");
        paging.setAriaLabel(getTranslation("submission.mine.pages"));
        if (page > 1) {
            paging.add(pageLink("submission.mine.newer", page - 1));
        }
        if (more) {
            paging.add(pageLink("submission.mine.older", page + 1));
        }
        return paging;
    }

    private RouterLink pageLink(String key, int number) {
        var link = new RouterLink(getTranslation(key), MySubmissionsView.class);
        link.setQueryParameters(QueryParameters.of(PAGE_PARAMETER, String.valueOf(number)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submission.mine.title");
    }
}
