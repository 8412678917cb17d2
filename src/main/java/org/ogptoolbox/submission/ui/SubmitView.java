package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionNotFound;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Schema;
import tools.jackson.databind.node.JsonNodeFactory;

/** A wizard's page. Its address holds the kind, the draft, the step and the field. */
@Route(value = "submit/:" + WizardAddress.KIND, layout = MainLayout.class)
@PermitAll
class SubmitView extends Div implements BeforeEnterObserver, HasDynamicTitle, Wizard.Frame {

    private final WizardServices services;
    private @Nullable Wizard wizard;
    private @Nullable RevisionId shown;
    private @Nullable Kind kind;

    SubmitView(WizardServices services) {
        this.services = services;
        addClassName("submit-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            enter(event);
        } catch (IllegalArgumentException | RevisionNotFound nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void enter(BeforeEnterEvent event) {
        var asked = kindOf(event.getRouteParameters().get(WizardAddress.KIND));
        var address = WizardAddress.parse(asked, event.getLocation().getQueryParameters());
        if (wizard != null && asked == kind && Objects.equals(shown, address.revision())) {
            wizard.show(address);
            if (!begins(address)) {
                getChildren().filter(EarlierDrafts.class::isInstance).toList().forEach(Component::removeFromParent);
            }
            return;
        }
        var draft = draft(address);
        if (draft.kind() != asked) {
            throw new IllegalArgumentException("A revision of another kind");
        }
        if (!draft.state().editable()) {
            event.forwardTo("submissions/" + address.revision());
            return;
        }
        build(draft, resumed(draft, address));
    }

    private static Kind kindOf(Optional<String> path) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.path().equals(path.orElse("")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No wizard for this kind"));
    }

    private Draft draft(WizardAddress address) {
        var writing = Language.nearest(getLocale());
        var revision = address.revision();
        if (revision != null) {
            return services.drafts().open(revision, writing);
        }
        var draft = services.drafts().blank(address.kind(), writing);
        var tool = address.tool();
        if (tool != null) {
            about(draft, tool);
        }
        var action = address.action();
        if (action != null) {
            services.drafts().contributeTo(draft, action);
        }
        return draft;
    }

    /** Begins a use case with the tool it is about, unless the person has no business knowing that tool. */
    private void about(Draft draft, EntryId tool) {
        services.drafts()
                .toolToMention(tool)
                .map(name -> new Link(name, tool.value()))
                .ifPresent(link -> draft.put(
                        Schema.field(Kind.USE_CASE, "/tools"),
                        JsonNodeFactory.instance.arrayNode().add(Links.json(link))));
    }

    /** Where the person left off, when the address does not say where to go. */
    private static WizardAddress resumed(Draft draft, WizardAddress address) {
        var revision = draft.revision();
        if (address.step() != null || revision == null || revision.resumeAt() == null) {
            return address;
        }
        var place = revision.resumeAt().split("#", 2);
        return address.at(place[0], place.length > 1 && !place[1].isBlank() ? place[1] : null);
    }

    private void build(Draft draft, WizardAddress address) {
        removeAll();
        kind = draft.kind();
        shown = draft.id();
        var status = new SavedStatus();
        var created = new Wizard(services, draft, address, status, this);
        wizard = created;
        var header = new PageHeader(title(draft), getTranslation("submission.wizard.intro"), status);
        add(header);
        var revision = draft.revision();
        if (revision != null && services.answering().suggested(revision)) {
            add(new OthersEntry(revision, services.answering()));
        }
        if (draft.id() == null && begins(address)) {
            add(new EarlierDrafts(services.submissions().mine(0, EarlierDrafts.LOOKED_AT), draft.kind()));
        }
        add(created);
        created.show(address);
    }

    /** Whether this is the first page, where one may still go on with something else. */
    private static boolean begins(WizardAddress address) {
        return address.step() == null
                || WizardStep.of(address.kind()).getFirst().id().equals(address.step());
    }

    private String title(Draft draft) {
        var revision = draft.revision();
        if (draft.state() == RevisionState.CHANGES_REQUESTED) {
            return getTranslation("submission.wizard.title.revise", name(draft));
        }
        if (revision != null && services.answering().suggested(revision)) {
            return getTranslation("submission.wizard.title.suggest", name(draft));
        }
        if (revision != null && revision.publishedBefore()) {
            return getTranslation("submission.wizard.title.edit", name(draft));
        }
        return getTranslation("submission.wizard.title." + draft.kind().path());
    }

    private String name(Draft draft) {
        var name = services.drafts().content(draft).title();
        return name.isBlank()
                ? getTranslation("submission.untitled." + draft.kind().path())
                : name;
    }

    @Override
    public String getPageTitle() {
        return kind == null ? "" : getTranslation("submission.wizard.title." + kind.path());
    }

    @Override
    public void stored(WizardAddress address) {
        shown = address.revision();
        UI.getCurrent().getPage().getHistory().replaceState(null, address.location());
    }

    @Override
    public void submitted(WizardAddress address) {
        Notices.success(getTranslation("submission.submitted"));
        var task = address.task();
        UI.getCurrent().navigate(task == null ? "submissions/" + address.revision() : "tasks/" + task);
    }
}
