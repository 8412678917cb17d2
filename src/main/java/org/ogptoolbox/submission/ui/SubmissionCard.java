package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.content.AuthoredRevision;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.submission.OwnEntry;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.WorkflowLabels;

/** One of my submissions: what it is, how far it has come, whom it waits for, and what I can do now. */
final class SubmissionCard extends ListItem {

    private final RevisionDetails revision;
    private final AccountId me;
    private final Instant now;
    private final Submissions submissions;
    private final WorkflowLabels labels;
    private final SerializableRunnable changed;

    SubmissionCard(
            OwnEntry entry,
            RevisionDetails revision,
            AccountId me,
            Instant now,
            Submissions submissions,
            WorkflowLabels labels,
            SerializableRunnable changed) {
        this.revision = revision;
        this.me = me;
        this.now = now;
        this.submissions = submissions;
        this.labels = labels;
        this.changed = changed;
        addClassName("panel");
        add(heading(entry.open().stream().anyMatch(Submissions::waitsForSubmitter)), facts());
        entry.open().forEach(item -> add(waitsFor(item)));
        add(actions(entry.open().stream()
                .filter(item -> item.step().equals(Attachments.ATTACH_USE_CASE) && Submissions.waitsForSubmitter(item))
                .findFirst()));
        if (!entry.earlier().isEmpty()) {
            add(earlier(entry.earlier()));
        }
    }

    private String name() {
        var title = revision.content().title();
        return title.isBlank()
                ? getTranslation("submission.untitled." + revision.kind().path())
                : title;
    }

    /** What waits for its author to edit it leads to editing. */
    private Div heading(boolean waitsForMe) {
        var title = new H2();
        var editing = revision.state() == RevisionState.DRAFT || revision.state() == RevisionState.CHANGES_REQUESTED;
        title.add(editing ? wizard(name()) : caseLink(name()));
        var heading = new Div(title, waitsForMe ? StateBadge.waitsForYou() : StateBadge.of(revision.state()));
        heading.addClassName("submission-heading");
        return heading;
    }

    private Paragraph facts() {
        var kind = new Span(getTranslation(Messages.key(revision.kind())));
        kind.addClassName("submission-kind");
        var touched =
                new Span(getTranslation("submission.mine.touched", Times.moment(revision.updatedAt(), getLocale())));
        var facts = new Paragraph(kind, touched);
        facts.addClassName("submission-facts");
        return facts;
    }

    private Paragraph waitsFor(WorkItem item) {
        var step = labels.step(item, getLocale());
        var since = Times.day(item.createdAt(), getLocale());
        var text = me.equals(item.assignee())
                ? getTranslation("submission.mine.waits-for-you", step, since)
                : getTranslation(
                        Submissions.waitsForSubmitter(item)
                                ? "submission.mine.waits-for-you-or"
                                : "submission.mine.waits-for",
                        step,
                        whom(item),
                        since);
        var waiting = new Paragraph(text);
        waiting.addClassNames("submission-waits", item.overdue(now) ? "overdue" : "in-time");
        return waiting;
    }

    private String whom(WorkItem item) {
        return item.candidateRoles().stream()
                .sorted()
                .map(role -> getTranslation(Messages.key(role)))
                .collect(Collectors.joining(", "));
    }

    private Details earlier(List<AuthoredRevision> revisions) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        revisions.forEach(one -> {
            var title = one.title().isBlank() ? name() : one.title();
            var link = new Anchor("submissions/" + one.id(), title);
            link.setRouterIgnore(false);
            var touched =
                    new Span(getTranslation("submission.mine.touched", Times.moment(one.updatedAt(), getLocale())));
            touched.addClassName("secondary");
            list.add(new ListItem(link, StateBadge.of(one.state()), touched));
        });
        var details = new Details(getTranslation("submission.mine.earlier", revisions.size()), list);
        details.addClassName("submission-earlier");
        return details;
    }

    private Div actions(Optional<WorkItem> attaching) {
        var actions = new Div();
        actions.addClassName("submission-actions");
        switch (revision.state()) {
            case DRAFT -> actions.add(button(wizard(getTranslation("submission.mine.continue"))), discard());
            case CHANGES_REQUESTED -> actions.add(button(wizard(getTranslation("submission.mine.revise"))), see());
            case PUBLISHED -> actions.add(see(), page(), edit());
            default -> actions.add(see());
        }
        attaching.ifPresent(item -> actions.addComponentAsFirst(attach(item)));
        return actions;
    }

    private Anchor attach(WorkItem item) {
        var link = new Anchor(
                "tasks/" + item.id(),
                getTranslation("submission.case.attach." + revision.kind().path()));
        link.setRouterIgnore(false);
        link.addClassName("button-link");
        return link;
    }

    private static RouterLink button(RouterLink link) {
        link.addClassName("button-link");
        return link;
    }

    private RouterLink wizard(String text) {
        return WizardAddress.of(revision).link(text);
    }

    private Anchor see() {
        var link = caseLink(getTranslation("submission.mine.see"));
        link.getElement().setAttribute("aria-label", getTranslation("submission.mine.see-this", name()));
        return link;
    }

    private Anchor caseLink(String text) {
        var link = new Anchor("submissions/" + revision.id(), text);
        link.setRouterIgnore(false);
        return link;
    }

    private Anchor page() {
        var language = org.ogptoolbox.base.Language.nearest(getLocale()).tag();
        var link = new Anchor(
                "/" + language + "/" + revision.kind().plural() + "/" + revision.slug(),
                getTranslation("submission.mine.page"));
        link.setRouterIgnore(true);
        return link;
    }

    private Button edit() {
        return new Button(getTranslation("submission.mine.edit"), click -> {
            try {
                var draft = submissions.mine(submissions.edit(revision.entry()));
                WizardAddress.of(draft).open(UI.getCurrent());
            } catch (DomainException problem) {
                Notices.failure(getTranslation(problem.messageKey(), problem.arguments()));
            }
        });
    }

    private Button discard() {
        var button = new Button(getTranslation("submission.mine.discard"), click -> askToDiscard());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void askToDiscard() {
        var dialog = new Question(
                getTranslation("submission.mine.discard.title"),
                getTranslation("submission.mine.discard.text", name()),
                getTranslation("submission.mine.discard"),
                confirmed -> {
                    submissions.withdraw(revision.id());
                    changed.run();
                },
                getTranslation("submission.mine.discard.keep"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
