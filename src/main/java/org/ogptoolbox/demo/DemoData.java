package org.ogptoolbox.demo;

import static org.ogptoolbox.demo.DemoPeople.Person.CONTRIBUTOR;
import static org.ogptoolbox.demo.DemoPeople.Person.CONTRIBUTOR2;
import static org.ogptoolbox.demo.DemoPeople.Person.MODERATOR;
import static org.ogptoolbox.demo.DemoPeople.Person.MODERATOR2;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.demo.DemoFacts.Published;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database: organisations, use cases and tools that are published, and cases that wait at every step, so
 * that each demo account finds work.
 */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String NO_USE_CASE_YET = "The makers were asked for a use case; none is written yet.";

    private final DemoPeople people;
    private final DemoFacts facts;
    private final DemoStory story;
    private final DemoCoalitions coalitions;
    private final Clock clock;

    /** Published entries, by the key or name that rows call them. */
    private final Map<String, Published> published = new HashMap<>();

    private final Map<String, EntryId> useCasesOf = new HashMap<>();

    DemoData(DemoPeople people, DemoFacts facts, DemoStory story, DemoCoalitions coalitions, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.story = story;
        this.coalitions = coalitions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.present()) {
            return;
        }
        LOG.info("Writing the demo data …");
        people.create();
        organisations();
        useCases();
        tools();
        new DemoCases().play();
        useCasesOf.forEach((tool, useCase) -> published.put("use-case:" + tool, new Published(useCase, tool)));
        coalitions.play(published);
        LOG.info("The demo data is there.");
    }

    private void organisations() {
        for (var row : facts.rows("organisations")) {
            var content = facts.content(Kind.ORGANISATION, row, published);
            published.put(String.valueOf(row.get("key")), publishLightly(content));
        }
    }

    /** The last two use cases still wait for their review. */
    private void useCases() {
        var rows = facts.rows("use-cases");
        for (var row : rows.subList(0, rows.size() - 2)) {
            var entry =
                    publishLightly(facts.content(Kind.USE_CASE, row, published)).id();
            ((List<?>) row.getOrDefault("tools", List.of())).forEach(tool -> useCasesOf.put(tool.toString(), entry));
        }
        rows.subList(rows.size() - 2, rows.size())
                .forEach(row -> story.submit(CONTRIBUTOR2, facts.content(Kind.USE_CASE, row, published)));
    }

    private Published publishLightly(Content content) {
        var revision = story.submit(CONTRIBUTOR2, content);
        story.approve(revision);
        return new Published(story.entry(CONTRIBUTOR2, revision), content.title());
    }

    private void tools() {
        var translations = facts.translations();
        for (var row : facts.rows("tools")) {
            var content = facts.content(Kind.TOOL, row, published);
            var revision = story.submit(CONTRIBUTOR2, content);
            story.approve(revision);
            story.translate(revision, translations.getOrDefault(content.title(), Map.of()));
            var useCase = useCasesOf.get(content.title());
            if (useCase == null) {
                story.waive(revision, NO_USE_CASE_YET);
            } else {
                story.attach(revision, useCase);
            }
            story.publish(revision);
            published.put(content.title(), new Published(story.entry(CONTRIBUTOR2, revision), content.title()));
        }
    }

    /** The cases under way: each tool stops at a step of its own. */
    private final class DemoCases {

        private final Map<String, Content> tools = new HashMap<>();

        void play() {
            facts.rows("tools-under-way").forEach(row -> {
                var content = facts.content(Kind.TOOL, row, published);
                tools.put(content.title(), content);
                if (content.title().equals("ODK")) {
                    tools.put("ODK", facts.halfWritten(row));
                }
            });
            before();
            review();
            preparation();
            signOff();
        }

        private void before() {
            story.draft(CONTRIBUTOR, tool("ODK"));
            story.withdraw(CONTRIBUTOR2, story.submit(CONTRIBUTOR2, tool("WeKan")));
        }

        private void review() {
            story.submit(CONTRIBUTOR, tool("Jitsi Meet"));
            story.submit(CONTRIBUTOR2, tool("Apache Superset"));
            story.claimReview(MODERATOR2, story.submit(CONTRIBUTOR2, tool("GeoNode")));
            story.review(
                    MODERATOR,
                    story.submit(CONTRIBUTOR, tool("Mastodon")),
                    new ReviewDecision(
                            ReviewOutcome.REQUEST_CHANGES,
                            "Thank you! Two points before this can go on.",
                            List.of(
                                    new ReviewDecision.Remark(
                                            "/tagline", "Please say what it does rather than what it is not."),
                                    new ReviewDecision.Remark(
                                            "/description",
                                            "Which administrations run a server? An example would help.")),
                            null));
            story.review(
                    MODERATOR,
                    story.submit(CONTRIBUTOR2, tool("LiquidFeedback")),
                    ReviewDecision.of(
                            ReviewOutcome.REJECT,
                            "The address of the source code is missing. Please submit it again with the repository."));
        }

        private void preparation() {
            story.approve(story.submit(CONTRIBUTOR, tool("HedgeDoc")));
            var attached = story.submit(CONTRIBUTOR2, tool("Publicodes"));
            story.approve(attached);
            story.waive(attached, NO_USE_CASE_YET);
            story.approve(story.submit(CONTRIBUTOR, tool("Catala")));
        }

        private void signOff() {
            var waiting = story.submit(CONTRIBUTOR, tool("Onyxia"));
            story.approve(waiting);
            story.waive(waiting, NO_USE_CASE_YET);
            var scheduled = story.submit(CONTRIBUTOR2, tool("VITAM"));
            story.approve(scheduled);
            story.waive(scheduled, NO_USE_CASE_YET);
            story.schedule(scheduled, clock.instant().plus(Duration.ofDays(14)));
        }

        private Content tool(String name) {
            return java.util.Objects.requireNonNull(tools.get(name), name);
        }
    }
}
