package org.ogptoolbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tool goes from the wizard to its public page, through the real interface of the packaged application. */
abstract class MainJobWalk {

    private static final String USE_CASE = "How a region listens with Decidim";

    private PackagedApplication application;
    private Browsers browsers;

    /** What the application is started with; its demo data is wanted. */
    abstract Map<String, String> environment() throws Exception;

    /** Whether axe looks at every page on the way. */
    abstract boolean inspected();

    @Test
    void aToolGoesFromTheWizardToItsPublicPage() throws Exception {
        try (var started = PackagedApplication.start(getClass().getSimpleName(), environment());
                var opened = new Browsers()) {
            application = started;
            browsers = opened;
            walk();
        }
    }

    private void walk() {
        try (var contributor = arrives("contributor");
                var moderator = arrives("moderator");
                var moderator2 = arrives("moderator2")) {
            contributor.signIn();
            moderator.signIn();
            moderator2.signIn();
            moderator.open("/app/inbox");
            moderator2.open("/app/inbox");
            var submission = submit(contributor);
            claim(moderator, moderator2);
            requestChanges(moderator);
            revise(contributor, submission);
            approve(moderator);
            translate();
            attachUseCase(contributor, submission);
            publishUseCase(moderator);
            signOff(contributor, moderator);
            contributor.open(submission);
            contributor.sees("Readers can see it.");
            contributor.isAccessible();
        }
        read();
    }

    private Visitor arrives(String name) {
        return Visitor.visiting(application, browsers.browser(), name, inspected());
    }

    /** Answers the path of the submission. */
    private static String submit(Visitor contributor) {
        contributor.isAccessible();
        contributor.open("/app/submit");
        contributor.isAccessible();
        contributor.follow("Submit a tool");
        contributor.type("Name", "Decidim");
        contributor.sees("This one may be in the catalogue already:");
        contributor.sees("Decidim Awesome");
        contributor.fill("Web site", "https://decidim.org");
        contributor.tick("Participatory budgeting");
        contributor.tick("Consultation");
        contributor.isAccessible();
        contributor.press("Next: Who makes it");
        contributor.enter("Who makes it", "Decidim Free Software Association");
        leaveAndComeBack(contributor);
        contributor.press("Next: Technical criteria");
        contributor.enter("Licence", "AGPL-3.0-or-later");
        contributor.fill("Source code", "https://github.com/decidim/decidim");
        contributor.isAccessible();
        contributor.press("Next: Languages and texts");
        contributor.fill("In one sentence", "Participation");
        contributor.fill("Description", "Cities and organisations run **assemblies**, budgets and consultations.");
        contributor.isAccessible();
        contributor.press("Next: Preview");
        assertThat(contributor
                        .page()
                        .locator("article.entry h1, article.entry h2")
                        .first())
                .hasText("Decidim");
        contributor.sees("Everything needed is there.");
        contributor.isAccessible();
        contributor.press("Submit for review");
        contributor.arrivesAt("/app/submissions/[0-9a-f-]+$");
        contributor.sees("Waiting for a moderator");
        contributor.isAccessible();
        return contributor.path();
    }

    private static void leaveAndComeBack(Visitor contributor) {
        // The server shows what it took: "saved" alone may still be the word of the page before.
        contributor.sees("Decidim Free Software Association");
        assertThat(contributor.page().locator(".saved-status")).hasAttribute("data-state", "saved");
        contributor.open("/app/submissions");
        contributor.isAccessible();
        contributor
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue"))
                .first()
                .click();
        contributor.arrivesAt("/app/submit/tool");
        contributor.sees("Decidim Free Software Association");
        contributor.isAccessible();
    }

    /** It appears by itself; one gets it, the other is told by whom it was taken. */
    private static void claim(Visitor moderator, Visitor moderator2) {
        moderator.sees("Decidim");
        moderator.isAccessible();
        moderator2.follow("Decidim");
        moderator2.sees("nobody yet");
        moderator
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Claim “Decidim”"))
                .click();
        moderator.arrivesAt("/app/tasks/");
        moderator2.sees("Maya Moderator took this task while you were looking at it.");
        assertThat(moderator2
                        .page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Claim").setExact(true)))
                .hasCount(0);
        moderator2.isAccessible();
    }

    private static void requestChanges(Visitor moderator) {
        assertThat(moderator.page().locator(".decision")).isInViewport();
        remark(moderator, "In one sentence", "Say for whom it is.");
        remark(moderator, "Web site", "Is this the official address?");
        moderator.choose("Request changes");
        moderator.fill("Message to the contributor", "Nearly there: two small things.");
        moderator.isAccessible();
        moderator.press("Read it once more");
        moderator.sees("Open comments");
        moderator.press("Send the decision");
        moderator.sees("Changes to “Decidim” are requested");
    }

    private static void remark(Visitor moderator, String field, String text) {
        moderator.press("Comment on " + field);
        moderator.fill("Comment on " + field, text);
        moderator.press("Add the comment");
        moderator.sees(text);
    }

    private void revise(Visitor contributor, String submission) {
        try (var admin = arrives("admin")) {
            admin.signIn();
            admin.open("/app/mails");
            admin.sees("[OGP Toolbox] Revise: Decidim");
            admin.isAccessible();
        }
        contributor.open(submission);
        contributor.sees("Nearly there: two small things.");
        contributor.sees("Say for whom it is.");
        contributor.isAccessible();
        contributor.follow("Answer and revise");
        contributor.sees("What the reviewers ask");
        contributor.isAccessible();
        contributor.follow("In one sentence");
        contributor.arrivesAt("/app/submit/tool");
        contributor.sees("Say for whom it is.");
        contributor.fill("In one sentence", "Participation for cities and organisations");
        contributor
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark as done: Say for whom it is."))
                .first()
                .click();
        contributor.sees("1 comment is still open, of 2.");
        contributor.press("Answer: Is this the official address?");
        contributor.fill("Your answer", "Yes, the association runs it.");
        contributor.press("Save the answer");
        contributor.sees("You answered 1 of them.");
        contributor.isAccessible();
        contributor.press("Next: Preview");
        contributor.press("Submit again");
        contributor.arrivesAt("/app/submissions/[0-9a-f-]+$");
        contributor.sees("Waiting for a moderator");
    }

    private static void approve(Visitor moderator) {
        moderator.open("/app/inbox?text=Decidim");
        moderator.follow("Decidim");
        moderator.press("Claim");
        moderator.sees("Changed since the last round (1)");
        moderator.sees("Yes, the association runs it.");
        moderator.isAccessible();
        moderator.choose("Approve");
        moderator.press("Read it once more");
        moderator.press("Send the decision");
        moderator.sees("“Decidim” is approved.");
    }

    private void translate() {
        try (var translator = arrives("translator")) {
            translator.signIn();
            translateInto(translator, "French", "Participation pour les villes", "Budgets et **assemblées**.");
            translateInto(translator, "Spanish", "Participación para ciudades", "Presupuestos y **asambleas**.");
        }
    }

    private static void translateInto(Visitor translator, String language, String tagline, String description) {
        translator.open("/app/translations");
        translator.isAccessible();
        translator
                .page()
                .locator(".translation-waiting li, .translation-waiting article")
                .filter(new Locator.FilterOptions().setHasText("Decidim"))
                .filter(new Locator.FilterOptions().setHasText(language))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        translator.press("Claim");
        translator.fill("In one sentence, in " + language, tagline);
        translator.fill("Description, in " + language, description);
        translator.sees("2 of 2 texts are ready");
        translator.isAccessible();
        translator.press("Hand over the translation");
        translator.sees("“Decidim” can now be read in " + language);
    }

    /** A new one, through its own short wizard. */
    private static void attachUseCase(Visitor contributor, String submission) {
        contributor.open(submission);
        contributor.sees("Waiting for a use case");
        contributor.follow("Attach a use case");
        contributor.press("Claim");
        contributor.isAccessible();
        contributor.follow("Write a use case");
        contributor.fill("Title", USE_CASE);
        contributor.fill("In short", "A region asks before it decides, and answers every proposal.");
        contributor.enter("Who did it", "Generalitat de Catalunya");
        contributor.isAccessible();
        contributor.press("Next: What was done");
        contributor.fill("What was done", "Assemblies met on line and in town halls.");
        contributor.fill("Results", "Every proposal got an answer.");
        contributor.isAccessible();
        contributor.press("Next: Preview");
        contributor.press("Submit for review");
        contributor.arrivesAt("/app/tasks/");
        contributor.press("Attach “" + USE_CASE + "”");
        contributor.sees("is attached to “Decidim”");
        contributor.press("Done");
        contributor.sees("“Decidim” goes on with what is attached.");
    }

    private static void publishUseCase(Visitor moderator) {
        moderator.open("/app/inbox?text=region");
        moderator.follow(USE_CASE);
        moderator.press("Claim");
        moderator.choose("Approve");
        moderator.press("Read it once more");
        moderator.press("Send the decision");
        moderator.sees("is approved.");
    }

    /** Not by the submitter, not by the reviewer, whatever address they open. */
    private void signOff(Visitor contributor, Visitor moderator) {
        try (var etalab = arrives("etalab")) {
            etalab.signIn();
            etalab.open("/app/inbox?text=Decidim");
            etalab.follow("Decidim");
            etalab.press("Claim");
            etalab.isAccessible();
            var task = etalab.path();
            for (var other : new Visitor[] {contributor, moderator}) {
                other.open(task);
                other.sees("There is nothing to do here");
                other.isAccessible();
            }
            etalab.choose("Publish now");
            etalab.press("Publish now");
            etalab.sees("“Decidim” is published.");
        }
    }

    private void read() {
        try (var reader = Visitor.reader(application, browsers.browser())) {
            for (var language : new String[] {"en", "fr", "es"}) {
                reader.open("/" + language + "/tools/decidim");
                assertThat(reader.page().locator("h1")).hasText("Decidim");
                reader.sees("AGPL-3.0-or-later");
                reader.sees(USE_CASE);
            }
            reader.sees("Participación para ciudades");
            reader.open("/en");
            reader.sees("Decidim");
            reader.open("/en/tools?q=decidim");
            reader.follow("Decidim");
            reader.arrivesAt("/en/tools/decidim$");
            assertThat(reader.cookies()).isEmpty();
        }
        try (var visitor = arrives("visitor")) {
            for (var path :
                    new String[] {"/en", "/fr/tools", "/es/tools/decidim", "/en/use-cases", "/en/about", "/en/x"}) {
                visitor.open(path);
                visitor.isAccessible();
            }
        }
    }
}
