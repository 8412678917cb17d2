package org.ogptoolbox.submission.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.content.EntryHtml;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionNotFound;
import org.ogptoolbox.submission.CaseFile;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.submission.Situation;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.CaseProgress;
import org.ogptoolbox.workflow.WorkItemEvent;
import org.ogptoolbox.workflow.ui.FoldedPicture;
import org.ogptoolbox.workflow.ui.WorkItemUpdates;
import org.ogptoolbox.workflow.ui.WorkflowPictures;

/** One submission: where it stands, what its author can do, and everything that happened to it. */
@Route(value = "submissions/:id", layout = MainLayout.class)
@PermitAll
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "id";

    private final CaseFiles files;
    private final Submissions submissions;
    private final CaseWords words;
    private final WorkflowPictures pictures;
    private final EntryHtml html;
    private final Div above = new Div();
    private final Section picture = new Section();
    private final Div below = new Div();
    private final Div line = new Div();
    private FoldedPicture whole = whole();
    private @Nullable CaseFile file;

    CaseView(
            CaseFiles files,
            Submissions submissions,
            CaseWords words,
            WorkflowPictures pictures,
            EntryHtml html,
            WorkItemUpdates updates) {
        this.files = files;
        this.submissions = submissions;
        this.words = words;
        this.pictures = pictures;
        this.html = html;
        addClassName("case-view");
        picture.addClassName("case-picture");
        picture.add(new H2(getTranslation("submission.case.picture")), line, whole);
        add(above, picture, below);
        updates.follow(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters().get(ID).map(CaseView::parse).orElseThrow(NotFoundException::new);
            var again = whole();
            picture.replace(whole, again);
            whole = again;
            show(files.of(id));
        } catch (RevisionNotFound | NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static @Nullable RevisionId parse(String text) {
        try {
            return RevisionId.parse(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** Something changed in this case, or in one that this page cannot know of yet. */
    private void refresh(WorkItemEvent event) {
        var shown = file;
        if (shown != null && concerns(shown, event)) {
            reload();
        }
    }

    private static boolean concerns(CaseFile file, WorkItemEvent event) {
        return Optional.ofNullable(file.progress()).map(CaseProgress::items).stream()
                .flatMap(java.util.List::stream)
                .anyMatch(item -> item.id().equals(event.workItem()));
    }

    private void reload() {
        if (file != null) {
            show(files.of(file.revision().id()));
        }
    }

    private void show(CaseFile current) {
        file = current;
        above.removeAll();
        above.add(header(current));
        above.add(new CaseState(current, words.standing(current, getLocale())));
        above.add(new CaseActions(current, submissions, this::reload));
        above.add(new OpenRemarks(current, words));
        above.add(new CaseText(current, html));
        showPicture(current);
        below.removeAll();
        below.add(new CaseTimeline(current, words));
    }

    private PageHeader header(CaseFile current) {
        var revision = current.revision();
        return new PageHeader(
                title(current),
                getTranslation(
                        "submission.case.introduction",
                        getTranslation(Messages.key(revision.kind())),
                        words.person(current, revision.author(), getLocale()),
                        Times.day(revision.createdAt(), getLocale())));
    }

    private String title(CaseFile current) {
        var title = current.revision().content().title();
        return title.isBlank() ? getTranslation("submission.case.untitled") : title;
    }

    private void showPicture(CaseFile current) {
        var progress = current.progress();
        picture.setVisible(progress != null);
        line.removeAll();
        if (progress == null) {
            return;
        }
        line.add(pictures.line(
                progress,
                getTranslation("submission.station.describe"),
                getTranslation(Messages.key(current.situation().over() ? current.situation() : Situation.PUBLISHED)),
                progress.ended() != null && !current.situation().over(),
                getLocale()));
        whole.ifDrawn(drawn -> pictures.light(drawn, progress));
    }

    private FoldedPicture whole() {
        return new FoldedPicture(
                getTranslation("workflow-ui.picture.whole"),
                () -> pictures.of(requireNonNull(requireNonNull(file).progress()), getLocale()));
    }

    @Override
    public String getPageTitle() {
        return file == null ? getTranslation("submission.case.title") : title(file);
    }
}
