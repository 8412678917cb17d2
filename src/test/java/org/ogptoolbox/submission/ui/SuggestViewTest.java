package org.ogptoolbox.submission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.Submissions;
import org.springframework.beans.factory.annotation.Autowired;

/** "Suggest a change" on public pages, in the hint of the wizard and where a case was found to be a duplicate. */
class SuggestViewTest extends KaribuTest {

    @Autowired
    Submissions submissions;

    @Autowired
    Revisions revisions;

    private AccountId maintainer;
    private AccountId reader;
    private String name;
    private EntryId entry;

    @BeforeEach
    void aPublishedTool() {
        maintainer = anAccount(Role.CONTRIBUTOR);
        reader = anAccount(Role.CONTRIBUTOR);
        name = "Zebrastreifen " + UUID.randomUUID().toString().substring(0, 8);
        entry = currentUser.callAs(maintainer, () -> {
            var id = revisions.start(aTool().named(name).build());
            revisions.submit(id);
            revisions.approve(id);
            revisions.publish(id);
            return revisions.get(id).entry();
        });
    }

    @Test
    void itOpensTheWizardWithWhatIsPublishedAndSaysWhoseItIs() {
        suggest(reader);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo(name);
        assertThat(_get(H1.class).getText()).isEqualTo("Suggest a change to " + name);
        assertThat(_get(OthersEntry.class).getElement().getTextRecursively())
                .contains("somebody else’s entry, looked after by Test contributor")
                .contains("They are told when you submit");
    }

    @Test
    void comingAgainFindsTheSameDraftAndLaterTheCase() {
        suggest(reader);
        suggest(reader);
        assertThat(mine()).hasSize(1);
        currentUser.callAs(reader, () -> {
            submissions.submit(mine().getFirst().id());
            return true;
        });
        UI.getCurrent().navigate("submissions");
        suggest(reader);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("submissions/");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void whoLooksAfterTheEntryEditsIt() {
        suggest(maintainer);
        assertThat(_get(H1.class).getText()).isEqualTo("Edit " + name);
        _assertNone(OthersEntry.class);
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        var draft = currentUser.callAs(
                maintainer,
                () -> submissions
                        .mine(submissions.start(aTool().named(name + " 2").build()))
                        .entry());
        signInAs(reader);
        for (var address : new String[] {draft.toString(), UUID.randomUUID().toString(), "nothing"}) {
            UI.getCurrent().navigate("suggest/" + address);
            assertThat(_get(H1.class).getText()).isEqualTo("Page not found");
        }
        assertThat(mine()).isEmpty();
    }

    @Test
    void theHintInTheWizardLeadsThereAndKeepsWhatWasTyped() {
        signInAs(reader);
        UI.getCurrent().navigate("submit/tool");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), name);
        assertThat(hrefs()).contains("suggest/" + entry);

        UI.getCurrent().navigate("suggest/" + entry);
        assertThat(mine()).extracting(RevisionDetails::publishedBefore).containsExactlyInAnyOrder(false, true);
        assertThat(mine()).allMatch(draft -> draft.content().title().equals(name));
    }

    @Test
    void soDoesThePageOfACaseThatRepeatsAnEntry() {
        var repeated = currentUser.callAs(reader, () -> {
            var id = submissions.start(aTool().named(name + " again").build());
            submissions.submit(id);
            revisions.markDuplicate(id, entry);
            return id;
        });
        signInAs(reader);
        UI.getCurrent().navigate("submissions/" + repeated);
        assertThat(hrefs()).contains("suggest/" + entry);
        signInAs(anAccount(Role.MODERATOR));
        UI.getCurrent().navigate("submissions");
        UI.getCurrent().navigate("submissions/" + repeated);
        assertThat(hrefs()).doesNotContain("suggest/" + entry);
    }

    @Test
    void thePreviewSaysThatTheyAreAskedFirst() {
        suggest(reader);
        WizardAddress.of(mine().getFirst()).at(WizardStep.PREVIEW, null).open(UI.getCurrent());
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("have seven days to say what they think");
    }

    private void suggest(AccountId who) {
        signInAs(who);
        UI.getCurrent().navigate("suggest/" + entry);
    }

    private java.util.List<RevisionDetails> mine() {
        return currentUser.callAs(reader, () -> submissions.mine(0, 10));
    }

    private static java.util.List<String> hrefs() {
        return _find(RouterLink.class).stream().map(RouterLink::getHref).toList();
    }
}
