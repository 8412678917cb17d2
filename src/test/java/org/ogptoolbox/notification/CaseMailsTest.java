package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.ToolFixture;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewDecision.Remark;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.moderation.SignOffs;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is told what of a case, in which language, where the mail leads, and who is not told. */
@IntegrationTest
class CaseMailsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private WorkItems workItems;

    private final String name = "Tool " + UUID.randomUUID();
    private Journey journey;
    private MailBox mails;
    private AccountId author;

    /** Whoever reads French gets their mails in French. */
    @BeforeEach
    void aFrenchAuthor() {
        journey = new Journey(context);
        mails = new MailBox(context);
        author = journey.person("Zoé", Language.FRENCH, Role.CONTRIBUTOR);
    }

    @Test
    void askingForChangesTellsTheAuthorWhatIsWantedAndLeadsToEditing() {
        var item = submitted();
        decide(item, ReviewOutcome.REQUEST_CHANGES, "Please say more.", new Remark("/description", "Which city?"));

        var mail = mails.told(author, "Correction");
        assertThat(mail)
                .startsWith("[OGP Toolbox] Correction : " + name)
                .contains("Ce que disent les modérateurs", "Please say more.")
                .containsPattern("• Description[\\s\u00a0]: Which city\\?")
                .containsPattern("/app/tasks/[0-9a-f-]{36}");
        assertThat(task(mail))
                .isEqualTo(journey.open(new RevisionId(item.caseId().value()), "revise")
                        .id()
                        .toString());
        assertThat(mails.of(journey.moderator)).noneMatch(one -> one.contains("Please say more."));
    }

    @Test
    void refusingSaysWhy() {
        decide(submitted(), ReviewOutcome.REJECT, "This is not a tool.");
        assertThat(mails.told(author, "n’a pas été retenu"))
                .contains("This is not a tool.")
                .containsPattern("/app/submissions/[0-9a-f-]{36}");
    }

    @Test
    void approvingPassesOnWhatWasSaid() {
        decide(submitted(), ReviewOutcome.APPROVE, "Thank you.", new Remark("/tagline", "Shorter next time."));
        assertThat(mails.told(author, "Approuvé à la relecture"))
                .contains("Thank you.", "pour plus tard", "Shorter next time.");
    }

    @Test
    void whatIsPublishedIsReadWhereReadersReadIt() {
        var item = journey.approved(author, journey.moderator);
        journey.as(journey.etalab, () -> {
            workItems.claim(item.id());
            signOffs.publish(item.id());
            return null;
        });
        var published = mails.told(author, "Publi");
        assertThat(published).containsPattern("http://localhost:8080/fr/tools/tool-");
        assertThat(mails.threads(author)).as("one thread for one case").containsExactly("case." + item.caseId());
    }

    private WorkItem submitted() {
        return journey.submitted(author, ToolFixture.aTool().named(name).build());
    }

    private void decide(WorkItem item, ReviewOutcome outcome, String message, Remark... remarks) {
        journey.as(journey.moderator, () -> {
            workItems.claim(item.id());
            reviews.decide(item.id(), new ReviewDecision(outcome, message, List.of(remarks), null));
            return null;
        });
    }

    private static String task(String mail) {
        var found = Pattern.compile("/app/tasks/([0-9a-f-]{36})").matcher(mail);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
