package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.coalition.Proposals.proposal;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.coalition.Speaker;
import org.ogptoolbox.coalition.Speakers;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class SpeakersViewTest extends KaribuTest {

    @Autowired
    Speakers speakers;

    private Proposals proposals;
    private String organisation;

    @BeforeEach
    void somebodySpeaksForAnOrganisation() {
        proposals = new Proposals(context);
        organisation = Proposals.organisation();
        proposals.published(proposals.contributor, proposal(12, organisation));
        signInAs(proposals.moderator);
        Visit.open("speakers");
        find(organisation.substring("Organisation ".length()).toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void moderationFindsWhoSpeaksForWhomAndWhoSaidSo() {
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(grid(), 0))
                .startsWith(organisation, "Ada Contributor")
                .element(2)
                .asString()
                .startsWith("by Max Moderator on ");

        find("nobody is called like this");
        assertThat(GridKt._size(grid())).isZero();
    }

    @Test
    void itIsEndedOnceThatIsConfirmed() {
        end();
        var dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getProperty("message"))
                .contains("The next time the organisation is asked again.");
        _fireCancel(dialog);
        assertThat(proposals.as(proposals.contributor, speakers::mine)).hasSize(1);

        end();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(proposals.as(proposals.contributor, speakers::mine)).isEmpty();
        assertThat(GridKt._size(grid())).isZero();
        assertThat(proposals.waiting(proposals
                        .prepared(proposals.contributor, proposal(13, organisation))
                        .value()))
                .containsExactly("confirm");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MODERATOR", "ETALAB"})
    void contributorsHaveNoBusinessHere(Role role) {
        signInAs(role);
        Visit.open("coalitions");
        Visit.open("speakers");
        assertThat(Visit.title()).isEqualTo("Not allowed");
    }

    @Test
    void visitorsSeeNothingOfIt() {
        openPage(java.util.Locale.ENGLISH);
        Visit.open("speakers");
        _assertNone(SpeakersView.class);
    }

    private static void find(String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Organisation contains")), text);
    }

    private void end() {
        _click((Button) GridKt._getCellComponent(grid(), 0, "end"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Speaker> grid() {
        return _get(Grid.class);
    }
}
