package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.workflow.DeployedDefinition;
import org.ogptoolbox.workflow.FailedJob;
import org.ogptoolbox.workflow.FailedJobs;
import org.ogptoolbox.workflow.ProcessDefinitions;

/** For administrators: the workflows that are deployed, and what they could not do by themselves. */
@Route(value = "workflows", layout = MainLayout.class)
@Menu(title = "workflow.workflows.title", order = 5, icon = "vaadin:sitemap")
@RolesAllowed("ADMIN")
class WorkflowsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final ProcessDefinitions definitions;
    private final FailedJobs failedJobs;
    private final WorkflowLabels labels;
    private final Messages messages;
    private final Div failed = new Div();
    private final HeldItems held;
    private final UnorderedList deployed = new UnorderedList();

    WorkflowsView(
            ProcessDefinitions definitions,
            FailedJobs failedJobs,
            WorkflowLabels labels,
            Messages messages,
            HandOvers handOvers) {
        this.definitions = definitions;
        this.failedJobs = failedJobs;
        this.labels = labels;
        this.messages = messages;
        held = new HeldItems(handOvers);
        addClassNames("page", "workflows");
        failed.addClassName("workflows-failed");
        deployed.addClassNames("panels", "workflows-list");
        add(
                new PageHeader(
                        getTranslation("workflow.workflows.title"), getTranslation("workflow.workflows.introduction")),
                new H2(getTranslation("workflow.workflows.failed")),
                failed,
                new H2(getTranslation("workflow-ui.held")),
                held,
                new H2(getTranslation("workflow.workflows.deployed")),
                deployed);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.workflows.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        deployed.removeAll();
        definitions.all().forEach(definition -> deployed.add(row(definition)));
        showFailed();
        held.show();
    }

    private ListItem row(DeployedDefinition definition) {
        var facts = getTranslation(
                "workflow.workflows.version",
                definition.version(),
                Times.day(definition.deployedAt(), getLocale()),
                definition.key());
        return new ListItem(new H3(labels.process(definition.key(), getLocale())), new Paragraph(facts));
    }

    private void showFailed() {
        failed.removeAll();
        var jobs = failedJobs.all();
        if (jobs.isEmpty()) {
            failed.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("workflow.workflows.none-failed"),
                    getTranslation("workflow.workflows.none-failed.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("panels", "workflows-list");
        jobs.forEach(job -> list.add(new FailedJobRow(job, labels, getLocale(), this::retry)));
        failed.add(list);
    }

    private void retry(FailedJob job) {
        try {
            failedJobs.retry(job.id());
            Notices.success(getTranslation("workflow.workflows.retried"));
        } catch (DomainException gone) {
            Notices.failure(messages.get(gone, getLocale()));
        }
        showFailed();
    }
}
