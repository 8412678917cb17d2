package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.NarrowGrid;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.coalition.Speaker;
import org.ogptoolbox.coalition.Speakers;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;

/** Who speaks for which organisation, and the way to end it. */
@Route(value = "speakers", layout = MainLayout.class)
@Menu(title = "coalition.speakers.title", order = 6.4, icon = "vaadin:user-card")
@RolesAllowed({"MODERATOR", "ETALAB"})
class SpeakersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** Whoever looks for one types a part of the name. */
    private static final int MOST = 500;

    private final transient Speakers speakers;
    private final transient Accounts accounts;
    private final Grid<Speaker> grid = new Grid<>();
    private final TextField text = new TextField();
    private Map<AccountId, String> names = Map.of();

    SpeakersView(Speakers speakers, Accounts accounts) {
        this.speakers = speakers;
        this.accounts = accounts;
        addClassName("list-page");
        text.setLabel(getTranslation("coalition.speakers.find"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> load());
        grid.addColumn(Speaker::organisation)
                .setHeader(getTranslation("coalition.speakers.organisation"))
                .setFlexGrow(3);
        grid.addColumn(speaker -> names.getOrDefault(speaker.account(), ""))
                .setHeader(getTranslation("coalition.speakers.person"))
                .setFlexGrow(2);
        grid.addColumn(speaker -> getTranslation(
                        "coalition.speakers.by",
                        names.getOrDefault(speaker.by(), ""),
                        Times.day(speaker.since(), getLocale())))
                .setHeader(getTranslation("coalition.speakers.confirmed"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::end)
                .setKey("end")
                .setHeader(getTranslation("coalition.speakers.end"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        NarrowGrid.stack(grid);
        grid.setEmptyStateText(getTranslation("coalition.speakers.none"));
        add(new PageHeader(getPageTitle(), getTranslation("coalition.speakers.introduction")), text, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        var found = speakers.all(text.getValue().strip(), MOST);
        names = accounts.names(found.stream()
                .flatMap(speaker -> Stream.of(speaker.account(), speaker.by()))
                .collect(Collectors.toSet()));
        grid.setItems(found);
    }

    private Button end(Speaker speaker) {
        var name = names.getOrDefault(speaker.account(), "");
        var button = new Button(VaadinIcon.TRASH.create(), click -> ask(speaker, name));
        button.setAriaLabel(getTranslation("coalition.speakers.end-this", name, speaker.organisation()));
        button.setTooltipText(getTranslation("coalition.speakers.end"));
        return button;
    }

    private void ask(Speaker speaker, String name) {
        var dialog = new Question();
        dialog.setHeader(getTranslation("coalition.speakers.end-this", name, speaker.organisation()));
        dialog.setText(getTranslation("coalition.speakers.end.text"));
        dialog.setConfirmText(getTranslation("coalition.speakers.end"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("coalition.speakers.keep"));
        dialog.addConfirmListener(confirm -> {
            speakers.end(speaker.id());
            Notices.success(getTranslation("coalition.speakers.ended", name, speaker.organisation()));
            load();
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coalition.speakers.title");
    }
}
