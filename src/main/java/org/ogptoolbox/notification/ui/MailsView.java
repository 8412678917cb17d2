package org.ogptoolbox.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.NarrowGrid;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.notification.Mail;
import org.ogptoolbox.notification.Mails;

/** The mails, newest first: that they went, and what they say unless that is for their readers alone. */
@Route(value = "mails", layout = MainLayout.class)
@Menu(title = "notification.mails.title", order = 8, icon = "vaadin:envelopes-o")
@RolesAllowed("ADMIN")
class MailsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Mails mails;
    private final TextField search = new TextField();
    private final Grid<Mail> grid = new Grid<>();

    MailsView(Mails mails) {
        this.mails = mails;
        addClassNames("page", "mails");
        add(new PageHeader(
                getTranslation("notification.mails.title"), getTranslation("notification.mails.introduction")));
        search.setLabel(getTranslation("notification.mails.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        add(search, table());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.mails.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.setItems(query -> mails.page(search.getValue(), query.getOffset(), query.getLimit()).stream());
    }

    private Grid<Mail> table() {
        grid.addColumn(mail -> Times.moment(mail.createdAt(), getLocale()))
                .setHeader(getTranslation("notification.mails.created"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(Mail::recipient)
                .setHeader(getTranslation("notification.mails.recipient"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::subject)
                .setKey("subject")
                .setHeader(getTranslation("notification.mails.subject"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("notification.mails.state"))
                .setAutoWidth(true);
        NarrowGrid.stack(grid);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.ENVELOPES_O,
                getTranslation("notification.mails.empty"),
                getTranslation("notification.mails.empty.text")));
        return grid;
    }

    private Button subject(Mail mail) {
        var button = new Button(mail.subject(), click -> open(mail));
        button.addThemeName("tertiary-inline");
        return button;
    }

    private Badge state(Mail mail) {
        var text = getTranslation(Messages.key(mail.state()));
        return switch (mail.state()) {
            case QUEUED -> new Badge(text, Badge.Tone.INFO, VaadinIcon.CLOCK);
            case SENT, WRITTEN -> new Badge(text, Badge.Tone.SUCCESS, VaadinIcon.CHECK);
            case FAILED -> new Badge(text, Badge.Tone.DANGER, VaadinIcon.WARNING);
        };
    }

    private void open(Mail mail) {
        var dialog = new Dialog(mail.subject());
        dialog.add(new Paragraph(getTranslation("notification.mails.recipient") + ": " + mail.recipient()));
        if (mail.problem() != null) {
            dialog.add(new Paragraph(getTranslation(Messages.key(mail.problem()))));
            if (!mail.reply().isEmpty()) {
                dialog.add(new Paragraph(getTranslation("notification.mails.error", mail.reply())));
            }
        }
        dialog.add(
                mail.body().isEmpty()
                        ? new Paragraph(getTranslation(
                                mail.state() == Mail.MailState.SENT
                                        ? "notification.mails.no-body"
                                        : "notification.mails.private"))
                        : text(mail.body()));
        if (mail.state() == Mail.MailState.FAILED || mail.state() == Mail.MailState.QUEUED) {
            dialog.getFooter()
                    .add(new Button(getTranslation("notification.mails.retry"), click -> retry(mail, dialog)));
        }
        dialog.getFooter().add(new Button(getTranslation("notification.mails.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Pre text(String body) {
        var text = new Pre(body);
        text.addClassName("mail-text");
        return text;
    }

    private void retry(Mail mail, Dialog dialog) {
        mails.retry(mail.id());
        dialog.close();
        Notices.success(getTranslation("notification.mails.retried"));
        grid.getDataProvider().refreshAll();
    }
}
