package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.coalition.Proposals.proposal;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.coalition.Conversations;
import org.ogptoolbox.coalition.Letter;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing a first letter, and the conversation that follows. */
class ConversationViewTest extends KaribuTest {

    @Autowired
    Conversations conversations;

    private Proposals proposals;
    private AccountId writer;
    private String organisation;
    private EntryId entry;

    @BeforeEach
    void aContributionToWriteAbout() {
        proposals = new Proposals(context);
        writer = proposals.person("Wanda Writer", Role.CONTRIBUTOR);
        organisation = Proposals.organisation();
        entry = proposals.published(proposals.contributor, proposal(10, organisation));
    }

    @Test
    void aLetterIsWrittenAndAnswered() {
        open(writer, "coalitions/write/" + entry);
        assertThat(Visit.text(_get(WriteView.class))).contains("Contribution of " + organisation);
        write("Shall we begin with the glossary?", "Send");

        var address = Visit.address();
        assertThat(address).isEqualTo("coalitions/conversations/" + begun());
        assertThat(letters()).containsExactly("Shall we begin with the glossary?");

        open(proposals.contributor, address);
        write("Yes, next week.", "Answer");

        assertThat(letters()).containsExactly("Shall we begin with the glossary?", "Yes, next week.");
        assertThat(Visit.text(_get(OrderedList.class)))
                .contains("Wanda Writer, ", "Ada Contributor, ")
                .doesNotContain("@test.example");
        assertThat(Visit.area("Your letter").getValue()).isEmpty();
        assertThat(proposals.as(writer, () -> conversations.get(begun())).letters())
                .extracting(Letter::text)
                .containsExactly("Shall we begin with the glossary?", "Yes, next week.");
    }

    @Test
    void whatIsRefusedIsSaidAtTheLetterAndStays() {
        open(writer, "coalitions/write/" + entry);
        write("  ", "Send");
        assertThat(Visit.area("Your letter").getErrorMessage()).isEqualTo("Write something first.");

        write("x".repeat(2_001), "Send");
        assertThat(Visit.area("Your letter").getErrorMessage()).startsWith("The text has 2,001 characters");
        assertThat(Visit.area("Your letter").getValue()).hasSize(2_001);
        assertThat(proposals.as(writer, conversations::mine)).isEmpty();

        write("Shorter", "Send");
        assertThat(letters()).containsExactly("Shorter");
        write("", "Answer");
        assertThat(Visit.area("Your letter").isInvalid()).isTrue();
        assertThat(letters()).containsExactly("Shorter");
    }

    @Test
    void whoWroteTooManyTodayKeepsWhatTheyTyped() {
        proposals.let(writer, () -> {
            for (var letter = 0; letter < 20; letter++) {
                conversations.write(entry, "Letter " + letter);
            }
        });
        open(writer, "coalitions/conversations/" + begun());
        write("One too many", "Answer");

        assertThat(Visit.area("Your letter").getErrorMessage()).startsWith("You have written 20 letters within a day");
        assertThat(Visit.area("Your letter").getValue()).isEqualTo("One too many");
        assertThat(letters()).hasSize(20);
    }

    @Test
    void nobodyElseFindsTheConversation() {
        var id = proposals.as(writer, () -> conversations.write(entry, "Shall we begin?"));

        for (var stranger : List.of(proposals.moderator, proposals.etalab)) {
            open(stranger, "coalitions/conversations/" + id);
            assertThat(Visit.title()).isEqualTo("Page not found");
        }
        openPage(Locale.ENGLISH);
        Visit.open("coalitions/conversations/" + id);
        _assertNone(ConversationView.class);
        Visit.open("coalitions/write/" + entry);
        _assertNone(WriteView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"write/", "conversations/"})
    void whatIsNotThereIsNotFound(String place) {
        open(writer, "coalitions/" + place + UUID.randomUUID());
        assertThat(Visit.title()).isEqualTo("Page not found");
        Visit.open("coalitions/" + place + "nonsense");
        assertThat(Visit.title()).isEqualTo("Page not found");
    }

    private void open(AccountId who, String address) {
        signInAs(who);
        Visit.open(address);
    }

    private static void write(String text, String send) {
        _setValue(Visit.area("Your letter"), text);
        Visit.press(send);
    }

    private UUID begun() {
        return proposals
                .as(writer, conversations::mine)
                .getFirst()
                .conversation()
                .id();
    }

    private static List<String> letters() {
        return _find(Paragraph.class, spec -> spec.withClasses("letter-text")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
