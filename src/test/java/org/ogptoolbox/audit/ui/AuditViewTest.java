package org.ogptoolbox.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.identity.Role;

class AuditViewTest extends KaribuTest {

    @Test
    @SuppressWarnings("unchecked") // what the combo boxes hold
    void theFiltersComeFromTheAddress() {
        var person = anAccount(Role.CONTRIBUTOR);
        var admin = signInAs(Role.ADMIN);
        UI.getCurrent()
                .navigate(
                        "audit", QueryParameters.of("action", "account.created").merging("subject", person.toString()));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Subject (name or identifier)"))
                        .getValue())
                .isEqualTo(person.toString());
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Action")).getValue())
                .isEqualTo("account.created");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);

        UI.getCurrent()
                .navigate(
                        "audit", QueryParameters.of("subject", UUID.randomUUID().toString()));
        assertThat(_size(_get(Grid.class))).isZero();

        UI.getCurrent()
                .navigate(
                        "audit",
                        QueryParameters.of("actor", admin.id().toString()).merging("from", "2001-01-01"));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("By")).getValue())
                .isEqualTo(admin);
        assertThat(_size(_get(Grid.class))).isZero();
    }

    @Test
    void anUnknownKindOfDeedFindsNothingAndSaysSo() {
        signInAs(Role.ADMIN);
        UI.getCurrent().navigate("audit", QueryParameters.of("action", "no.such-deed"));
        assertThat(_size(_get(Grid.class))).isZero();
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Action")).getValue())
                .isEqualTo("no.such-deed");
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-02-30",
        "to, 99999-01-01",
        "from, yesterday",
        "actor, nobody",
        "actor, 00000000-0000-0000-0000-000000000000"
    })
    void whatCannotBeFindsNothing(String name, String value) {
        signInAs(Role.ADMIN);
        UI.getCurrent().navigate("audit", QueryParameters.of(name, value));
        assertThat(_size(_get(Grid.class))).isZero();
        UI.getCurrent().navigate("audit", QueryParameters.of(name, ""));
        assertThat(_size(_get(Grid.class))).isPositive();
    }

    @Test
    void subjectsAreFoundByTheirNames() {
        signInAs(Role.ADMIN);
        UI.getCurrent().navigate("audit");
        _setValue(_get(TextField.class), "nothing is called " + UUID.randomUUID());
        assertThat(_size(_get(Grid.class))).isZero();
        assertThat(_get(Anchor.class, spec -> spec.withText("Download as CSV")).getHref())
                .isNotEmpty();
    }

    @Test
    void theTrailIsNoBusinessOfTheEtalabTeam() {
        signInAs(Role.ETALAB);
        UI.getCurrent().navigate("audit");
        assertThat(_get(H1.class).getText()).isEqualTo("Not allowed");
    }
}
