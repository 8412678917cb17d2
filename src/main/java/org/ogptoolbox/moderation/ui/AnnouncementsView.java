package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Calendars;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.NarrowGrid;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.moderation.AnnouncementRefused;
import org.ogptoolbox.moderation.Announcements;
import org.ogptoolbox.moderation.Announcements.Waiting;
import org.ogptoolbox.moderation.DecisionRules;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.ItemText;
import org.ogptoolbox.workflow.ui.ItemTexts;

/** What waits for sign-off, to be chosen and published together on the day of an announcement. */
@Route(value = "announcements", layout = MainLayout.class)
@Menu(title = "moderation.announcements.title", order = 3.5, icon = "vaadin:megaphone")
@RolesAllowed("ETALAB")
class AnnouncementsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Announcements announcements;
    private final transient ItemTexts texts;
    private final transient Clock clock;
    private final Grid<Waiting> grid = new Grid<>();
    private final Set<Waiting> chosen = new LinkedHashSet<>();
    private final DateTimePicker date = new DateTimePicker();
    private final Paragraph more = new Paragraph(getTranslation("moderation.announcements.more", Announcements.MOST));
    private final Paragraph problem = new Paragraph();
    private final Button announce = new Button();

    AnnouncementsView(Announcements announcements, ItemTexts texts, Clock clock) {
        this.announcements = announcements;
        this.texts = texts;
        this.clock = clock;
        addClassName("list-page");
        prepareGrid();
        prepareDate();
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        announce.addThemeVariants(ButtonVariant.PRIMARY);
        announce.addClickListener(click -> ask());
        var bar = new Div(date, announce);
        bar.addClassName("announcement-bar");
        add(
                new PageHeader(getPageTitle(), getTranslation("moderation.announcements.introduction")),
                grid,
                more,
                bar,
                problem);
    }

    private void prepareGrid() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::choice)
                .setKey("choice")
                .setHeader(getTranslation("moderation.announcements.choose"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::title)
                .setKey("title")
                .setHeader(getTranslation("moderation.announcements.what"))
                .setFlexGrow(4);
        grid.addColumn(waiting -> text(waiting).kind())
                .setHeader(getTranslation("moderation.announcements.kind"))
                .setFlexGrow(1);
        grid.addColumn(waiting -> text(waiting).since())
                .setHeader(getTranslation("moderation.announcements.waits"))
                .setFlexGrow(1);
        NarrowGrid.stack(grid);
        grid.setEmptyStateText(getTranslation("moderation.announcements.none"));
    }

    private void prepareDate() {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        date.setLabel(getTranslation("moderation.announcements.date"));
        date.setHelperText(getTranslation(
                "moderation.sign-off.zone", ZoneId.systemDefault().getId()));
        date.setDateAriaLabel(getTranslation("moderation.sign-off.day"));
        date.setTimeAriaLabel(getTranslation("moderation.sign-off.time"));
        date.setStep(Duration.ofMinutes(30));
        date.setValue(now.plusDays(7).truncatedTo(ChronoUnit.DAYS).plusHours(9));
        Calendars.in(getLocale(), date);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        problem.setVisible(false);
        chosen.clear();
        var waiting = announcements.waiting();
        grid.setItems(waiting);
        more.setVisible(waiting.size() >= Announcements.MOST);
        refresh();
    }

    private Checkbox choice(Waiting waiting) {
        var choice = new Checkbox(chosen.contains(waiting));
        choice.setAriaLabel(getTranslation(
                "moderation.announcements.choose-this", text(waiting).title()));
        choice.setEnabled(obstacle(waiting).isEmpty());
        choice.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(waiting);
            } else {
                chosen.remove(waiting);
            }
            refresh();
        });
        return choice;
    }

    private Component title(Waiting waiting) {
        var link = new Anchor("tasks/" + waiting.item().id(), text(waiting).title());
        var both = new Div(link);
        both.addClassName("two-lines");
        var obstacle = obstacle(waiting);
        if (!obstacle.isEmpty()) {
            var why = new Span(obstacle);
            why.addClassName("secondary");
            both.add(why);
        }
        return both;
    }

    /** Why the person cannot announce it, empty when they can. */
    private String obstacle(Waiting waiting) {
        var text = text(waiting);
        if (waiting.obstacle() != null) {
            return getTranslation(waiting.obstacle());
        }
        return text.assignee() == null || text.mine()
                ? ""
                : getTranslation("moderation.announcements.taken", text.assignee());
    }

    private ItemText text(Waiting waiting) {
        return texts.of(waiting.item(), getLocale());
    }

    private void refresh() {
        announce.setText(getTranslation("moderation.announcements.announce", chosen.size()));
        announce.setEnabled(!chosen.isEmpty());
    }

    /** Says what will happen before it does. */
    private void ask() {
        var when = instant();
        var lacking = DecisionRules.lacking(when, clock.instant());
        lacking.ifPresent(rule -> say(getTranslation(rule.messageKey(), rule.arguments())));
        if (lacking.isEmpty()) {
            problem.setVisible(false);
            ask(List.copyOf(chosen), when);
        }
    }

    private void ask(List<Waiting> wanted, Instant when) {
        var list = new UnorderedList();
        wanted.forEach(waiting -> list.add(new ListItem(text(waiting).title())));
        var dialog = new Question();
        dialog.setHeader(
                getTranslation("moderation.announcements.ask", wanted.size(), Times.moment(when, getLocale())));
        dialog.setText(new Div(new Paragraph(getTranslation("moderation.announcements.ask.text")), list));
        dialog.setConfirmText(getTranslation("moderation.announcements.announce", wanted.size()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("moderation.announcements.cancel"));
        dialog.addConfirmListener(confirm -> announce(wanted, when));
        dialog.open();
    }

    private void announce(List<Waiting> wanted, Instant when) {
        problem.setVisible(false);
        try {
            announcements.announce(ids(wanted), when);
            Notices.success(
                    getTranslation("moderation.announcements.done", wanted.size(), Times.moment(when, getLocale())));
            load();
        } catch (AnnouncementRefused refused) {
            var title = wanted.stream()
                    .filter(waiting -> waiting.item().id().equals(refused.item()))
                    .map(waiting -> text(waiting).title())
                    .findFirst()
                    .orElse("");
            say(getTranslation(
                    "moderation.announcements.refused",
                    title,
                    getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private static Set<org.ogptoolbox.workflow.WorkItemId> ids(List<Waiting> chosen) {
        return chosen.stream().map(Waiting::item).map(WorkItem::id).collect(Collectors.toSet());
    }

    private Instant instant() {
        var value = date.getValue();
        return value == null
                ? Instant.EPOCH
                : value.atZone(ZoneId.systemDefault()).toInstant();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.announcements.title");
    }
}
