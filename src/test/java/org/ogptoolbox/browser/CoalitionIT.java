package org.ogptoolbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * An action proposal goes from the wizard to the page of its action, is matched with what another offers, and somebody
 * joins the coalition, through the real interface of the packaged application.
 */
class CoalitionIT {

    private static final String TITLE = "A town that asks its people";
    private static final String ORGANISATION = "Ville de Lyon";
    private static final String REQUEST = "Asociación de vecinos → 14. Policies and mechanisms to promote and"
            + " strengthen engagement with civil society";
    private static final String SOUGHT = "Somebody who moderates assemblies";
    private static final String OFFERED = "Moderators who have run large consultations";

    private PackagedApplication application;
    private Browsers browsers;

    @Test
    void aProposalIsPublishedMatchedAndJoined() {
        try (var opened = new Browsers()) {
            application = PackagedApplication.demo();
            browsers = opened;
            walk();
        }
    }

    private void walk() {
        try (var contributor = arrives("contributor");
                var moderator = arrives("moderator");
                var etalab = arrives("etalab")) {
            contributor.signIn();
            moderator.signIn();
            etalab.signIn();
            var submission = propose(contributor);
            approve(moderator);
            translate();
            attachTool(contributor, submission);
            confirm(moderator);
            publish(etalab);
            seeTheMatch(contributor);
            report(contributor);
            join();
            answer(contributor);
            seeHealth(etalab);
        }
        read();
    }

    private Visitor arrives(String name) {
        return Visitor.visiting(application, browsers.browser(), name, true);
    }

    /** Answers the path of the submission. */
    private static String propose(Visitor contributor) {
        contributor.open("/en/actions/14");
        contributor.isAccessible();
        contributor.follow("Propose a contribution");
        contributor.arrivesAt("/app/submit/action-proposal");
        contributor.enter("Organisation", ORGANISATION);
        contributor.isAccessible();
        contributor.press("Next: What you bring");
        contributor.pick("Kind of contribution", "Project");
        contributor.fill("Title", TITLE);
        contributor.fill("In short", "We ask before we decide.");
        contributor.fill("Description", "Assemblies in every district, **and** on line.");
        row(contributor, "What you offer", "Experience", "What we learned in nine districts");
        contributor.isAccessible();
        contributor.press("Next: What you seek");
        row(contributor, "What you look for", "Skills", SOUGHT);
        contributor.isAccessible();
        contributor.press("Next: Milestones");
        contributor.fill("What is reached", "The first assembly");
        contributor.enter("By", "31/01/2030");
        contributor.isAccessible();
        contributor.press("Next: Partners and tools");
        contributor.isAccessible();
        contributor.press("Next: Preview");
        contributor.sees("Everything needed is there.");
        contributor.sees("anyone may reuse it under this licence");
        contributor.isAccessible();
        contributor.press("Submit for review");
        contributor.arrivesAt("/app/submissions/[0-9a-f-]+$");
        contributor.sees("Waiting for a moderator");
        contributor.isAccessible();
        return contributor.path();
    }

    private static void row(Visitor contributor, String group, String type, String text) {
        var rows = contributor.group(group);
        contributor.pick(rows, "What sort of thing", type);
        rows.getByLabel("In a sentence").fill(text);
    }

    private static void approve(Visitor moderator) {
        moderator.open("/app/inbox?text=town");
        moderator.follow(TITLE);
        moderator.press("Claim");
        moderator.isAccessible();
        moderator.choose("Approve");
        moderator.press("Read it once more");
        moderator.press("Send the decision");
        moderator.sees("is approved.");
    }

    private void translate() {
        try (var translator = arrives("translator")) {
            translator.signIn();
            translateInto(translator, "French", "Une ville qui demande à ses habitants", "La première assemblée");
            translateInto(translator, "Spanish", "Una ciudad que pregunta a su gente", "La primera asamblea");
        }
    }

    private static void translateInto(Visitor translator, String language, String title, String milestone) {
        translator.open("/app/translations");
        translator
                .page()
                .locator(".translation-waiting li, .translation-waiting article")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .filter(new Locator.FilterOptions().setHasText(language))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        translator.press("Claim");
        translator.fill("Title, in " + language, title);
        translator.fill("In short, in " + language, title);
        translator.fill("Description, in " + language, title);
        translator.fill("What you offer, no. 1, in " + language, title);
        translator.fill("What you look for, no. 1, in " + language, title);
        translator.fill("Milestones, no. 1, in " + language, milestone);
        translator.sees("6 of 6 texts are ready");
        translator.press("Hand over the translation");
        translator.sees("can now be read in " + language);
    }

    private static void attachTool(Visitor contributor, String submission) {
        contributor.open(submission);
        contributor.isAccessible();
        contributor.follow("Attach a use case or a tool");
        contributor.press("Claim");
        contributor.isAccessible();
        contributor.field("Published tool").fill("Consul");
        contributor
                .page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Consul"))
                .first()
                .click();
        contributor.press("Attach the tool");
        contributor.sees("is attached to “" + TITLE + "”");
        contributor.press("Done");
        contributor.sees("goes on with what is attached.");
    }

    private static void confirm(Visitor moderator) {
        moderator.open("/app/inbox?text=town");
        moderator.follow(TITLE);
        moderator.press("Claim");
        moderator.sees("Does Camille Contributor speak for " + ORGANISATION + "?");
        moderator.isAccessible();
        moderator.press("Confirm");
        moderator.sees("Camille Contributor speaks for " + ORGANISATION + " from now on.");
        moderator.open("/app/speakers");
        moderator.sees(ORGANISATION);
        moderator.isAccessible();
    }

    private static void publish(Visitor etalab) {
        etalab.open("/app/inbox?text=town");
        etalab.follow(TITLE);
        etalab.press("Claim");
        etalab.isAccessible();
        etalab.choose("Publish now");
        etalab.press("Publish now");
        etalab.sees("“" + TITLE + "” is published.");
    }

    private static void seeTheMatch(Visitor contributor) {
        contributor.open("/app/coalitions");
        contributor.sees(OFFERED);
        contributor.sees("Could go together");
        contributor.isAccessible();
        contributor.follow("Write to Opinion maps for large consultations");
        contributor.isAccessible();
        contributor.fill("Your letter", "Could one of you come in May?");
        contributor.page().reload();
        assertThat(contributor.field("Your letter")).hasValue("Could one of you come in May?");
        contributor.press("Send");
        contributor.sees("Could one of you come in May?");
        contributor.isAccessible();
    }

    private static void report(Visitor contributor) {
        contributor.open("/app/coalitions");
        contributor.follow("Report progress: " + TITLE);
        contributor.isAccessible();
        contributor.press("Tell how far it is");
        contributor.pick("How far it is", "Under way");
        contributor.fill("What readers should know", "The first district is chosen.");
        contributor.press("Report");
        contributor.sees("The first district is chosen.");
        contributor.isAccessible();
    }

    /** By somebody nobody knows here yet: moderation confirms it first. */
    private void join() {
        try (var other = arrives("contributor2");
                var moderator = arrives("moderator2")) {
            other.signIn();
            other.open("/en/actions/14");
            other.follow("Ask to join the coalition");
            other.press("Ask to join");
            other.isAccessible();
            other.enter("Your organisation", "Asociación de vecinos");
            other.fill("What you would bring", "Forty volunteers who know how to ask.");
            other.press("Ask to join");
            other.sees("The coalition was asked for Asociación de vecinos.");
            other.isAccessible();
            moderator.signIn();
            moderator.open("/app/inbox?text=vecinos");
            moderator.follow(REQUEST);
            moderator.press("Claim");
            moderator.isAccessible();
            moderator.press("Confirm");
            moderator.sees("speaks for Asociación de vecinos from now on.");
        }
    }

    private static void answer(Visitor contributor) {
        contributor.open("/app/coalitions");
        contributor.sees("Waiting for you");
        contributor.follow(REQUEST);
        contributor.press("Claim");
        contributor.sees("Forty volunteers who know how to ask.");
        contributor.isAccessible();
        contributor.press("Accept");
        contributor.sees("Asociación de vecinos takes part from now on.");
    }

    private static void seeHealth(Visitor etalab) {
        etalab.open("/app/action-health");
        etalab.isAccessible();
    }

    /** All of it without JavaScript. */
    private void read() {
        try (var reader = Visitor.reader(application, browsers.browser())) {
            reader.open("/fr/actions/14");
            reader.sees("Une ville qui demande à ses habitants");
            reader.sees("La première assemblée");
            reader.open("/en/actions/14");
            reader.sees(TITLE);
            reader.sees(ORGANISATION);
            reader.sees("Asociación de vecinos");
            reader.sees("The first assembly");
            reader.sees("The first district is chosen.");
            reader.sees(SOUGHT);
            reader.open("/en/actions/pictures");
            reader.sees("in 2017; 6 contributions on the platform");
            assertThat(reader.cookies()).isEmpty();
        }
        try (var visitor = arrives("visitor")) {
            for (var path : new String[] {
                "/en/actions",
                "/es/actions/14",
                "/fr/actions/participation",
                "/en/actions/pictures",
                "/fr/embed/participation-map"
            }) {
                visitor.open(path);
                visitor.isAccessible();
                visitor.fitsIn(360);
            }
            assertThat(visitor.page().locator(".picture-map canvas")).isVisible();
        }
    }
}
