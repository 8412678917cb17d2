package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.MilestoneStanding;
import org.ogptoolbox.coalition.Progress;
import org.ogptoolbox.content.EntryId;

/** The milestones of a contribution, and a report on each. */
@Route(value = "coalitions/progress/:entry", layout = MainLayout.class)
@PermitAll
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ENTRY = "entry";

    private final transient Progress progress;
    private final transient java.time.Clock clock;
    private final Map<String, ReportForm> forms = new HashMap<>();

    ProgressView(Progress progress, java.time.Clock clock) {
        this.progress = progress;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new EntryId(Pages.id(event.getRouteParameters().get(ENTRY).orElse("")));
        load(progress.find(id).orElseThrow(NotFoundException::new));
    }

    private void load(PublishedEntry entry) {
        removeAll();
        forms.clear();
        add(new PageHeader(getPageTitle(), getTranslation("coalition.progress.introduction")));
        add(new Paragraph(Pages.entry(entry, getLocale())));
        var milestones = progress.milestones(entry);
        if (milestones.isEmpty()) {
            add(new Paragraph(getTranslation("coalition.progress.none")));
        }
        milestones.forEach(standing -> {
            var form = form(entry, standing);
            forms.put(standing.milestone().key(), form);
            add(form);
        });
        add(new RouterLink(getTranslation("coalition.back"), CoalitionsView.class));
    }

    private ReportForm form(PublishedEntry entry, MilestoneStanding standing) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var key = standing.milestone().key();
        var told = progress.reports(entry).stream()
                .filter(report -> report.milestone().equals(key))
                .toList();
        SerializableConsumer<ReportForm.Told> tell =
                progress.mayReport(entry) ? report -> tell(entry, standing, report) : null;
        return new ReportForm(standing, told, today, tell, report -> {
            progress.takeBack(report.id());
            Notices.success(getTranslation("coalition.progress.taken-back"));
            renew(entry, key);
        });
    }

    private void tell(PublishedEntry entry, MilestoneStanding standing, ReportForm.Told report) {
        progress.report(
                entry.id(),
                standing.milestone().key(),
                report.status(),
                report.text(),
                report.language(),
                report.link(),
                report.day());
        Notices.success(getTranslation(
                "coalition.progress.reported", standing.milestone().label().in(Language.nearest(getLocale()))));
        renew(entry, standing.milestone().key());
    }

    /** What is typed at the other milestones stays. */
    private void renew(PublishedEntry entry, String milestone) {
        progress.milestones(entry).stream()
                .filter(standing -> standing.milestone().key().equals(milestone))
                .forEach(standing -> {
                    var fresh = form(entry, standing);
                    replace(forms.put(milestone, fresh), fresh);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coalition.progress.title");
    }
}
