package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.AuthoredRevision;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.workflow.WorkItemId;

/**
 * A place in a wizard, as an address that can be bookmarked.
 *
 * @param revision the draft, null before anything was typed
 * @param step the page, null for the one where the person left off
 * @param at JSON pointer of the field to go to
 * @param tool the tool a new use case is about
 * @param action the number of the collective action that a new proposal contributes to
 * @param task the work item to go back to after submitting, null for the case's page
 */
record WizardAddress(
        Kind kind,
        @Nullable RevisionId revision,
        @Nullable String step,
        @Nullable String at,
        @Nullable EntryId tool,
        @Nullable WorkItemId task,
        @Nullable Integer action) {

    static final String KIND = "kind";

    /** A wizard with nothing in it yet. */
    static WizardAddress blank(Kind kind) {
        return new WizardAddress(kind, null, null, null, null, null, null);
    }

    /** Where its author left off. */
    static WizardAddress of(RevisionDetails revision) {
        return blank(revision.kind()).of(revision.id());
    }

    static WizardAddress of(AuthoredRevision revision) {
        return blank(revision.kind()).of(revision.id());
    }

    /** A new entry that backs another, begun from a work item that waits for one. */
    static WizardAddress backing(Kind kind, RevisionDetails waiting, @Nullable WorkItemId task) {
        var tool = waiting.kind() == Kind.TOOL ? waiting.entry() : null;
        return new WizardAddress(kind, null, null, null, tool, task, null);
    }

    /** @throws IllegalArgumentException when an id is not one */
    static WizardAddress parse(Kind kind, QueryParameters query) {
        return new WizardAddress(
                kind,
                query.getSingleParameter("revision").map(RevisionId::parse).orElse(null),
                query.getSingleParameter("step").orElse(null),
                query.getSingleParameter("at").orElse(null),
                query.getSingleParameter("tool").map(EntryId::parse).orElse(null),
                query.getSingleParameter("task").map(WorkItemId::parse).orElse(null),
                query.getSingleParameter("action").map(Integer::valueOf).orElse(null));
    }

    WizardAddress at(@Nullable String step, @Nullable String at) {
        return new WizardAddress(kind, revision, step, at, tool, task, action);
    }

    WizardAddress of(@Nullable RevisionId revision) {
        return new WizardAddress(kind, revision, step, at, tool, task, action);
    }

    RouterLink link(String text) {
        var link = new RouterLink(text, SubmitView.class, parameters());
        link.setQueryParameters(query());
        return link;
    }

    void open(UI ui) {
        ui.navigate(SubmitView.class, parameters(), query());
    }

    void forward(BeforeEnterEvent event) {
        event.forwardTo(SubmitView.class, parameters(), query());
    }

    Location location() {
        return new Location("submit/" + kind.path(), query());
    }

    private RouteParameters parameters() {
        return new RouteParameters(KIND, kind.path());
    }

    private QueryParameters query() {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "revision", revision);
        put(parts, "step", step);
        put(parts, "at", at);
        put(parts, "tool", tool);
        put(parts, "task", task);
        put(parts, "action", action);
        return QueryParameters.simple(parts);
    }

    private static void put(LinkedHashMap<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value.toString());
        }
    }
}
