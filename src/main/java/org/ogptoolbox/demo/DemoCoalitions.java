package org.ogptoolbox.demo;

import static org.ogptoolbox.demo.DemoPeople.Person.CONTRIBUTOR2;
import static org.ogptoolbox.demo.DemoPeople.Person.ETALAB;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.coalition.Confirmations;
import org.ogptoolbox.coalition.Conversations;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.Progress;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.demo.DemoFacts.Published;
import org.ogptoolbox.demo.DemoPeople.Person;
import org.ogptoolbox.moderation.Reviews;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Coalitions: proposals at every step, requests to join, progress, and a letter. */
@Component
@Profile("demo")
class DemoCoalitions {

    private static final String NOTHING_YET = "The project begins only now; nothing backs it yet.";

    private final DemoPeople people;
    private final DemoFacts facts;
    private final DemoStory story;
    private final JoinRequests joins;
    private final Progress progress;
    private final Conversations conversations;
    private final Clock clock;

    DemoCoalitions(
            DemoPeople people,
            DemoFacts facts,
            DemoStory story,
            JoinRequests joins,
            Progress progress,
            Conversations conversations,
            Clock clock) {
        this.people = people;
        this.facts = facts;
        this.story = story;
        this.joins = joins;
        this.progress = progress;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** @param published the entries that rows call by key or name; a use case by its tool's, {@code use-case:CKAN} */
    void play(Map<String, Published> published) {
        facts.rows("action-proposals").forEach(row -> proposal(row, published));
        joining(published);
    }

    private void proposal(Map<String, Object> row, Map<String, Published> published) {
        var author = Person.valueOf(String.valueOf(row.get("author")).toUpperCase(java.util.Locale.ROOT));
        var plan = milestones(row);
        var dated = new LinkedHashMap<>(row);
        dated.put("milestones", plan);
        var revision = story.submit(author, facts.content(Kind.ACTION_PROPOSAL, dated, published));
        var stop = String.valueOf(row.get("stop"));
        if (stop.equals(Reviews.REVIEW)) {
            return;
        }
        story.approve(revision);
        back(revision, row.get("backed"), published);
        if (stop.equals(Confirmations.CONFIRM)) {
            return;
        }
        story.confirm(revision);
        if (stop.equals("published")) {
            story.publish(revision);
            var entry = story.entry(author, revision);
            reports(author, entry, row);
            published.put("proposal-" + row.get("organisation"), new Published(entry, ""));
        }
    }

    /** Milestones with the day they are due, counted from today. */
    private List<Map<String, Object>> milestones(Map<String, Object> row) {
        var plan = new ArrayList<Map<String, Object>>();
        for (var milestone : rows(row.get("milestones"))) {
            var days = ((Number) Objects.requireNonNull(milestone.get("days"))).longValue();
            plan.add(Map.of(
                    "id",
                    "m" + plan.size(),
                    "label",
                    Objects.requireNonNull(milestone.get("label")),
                    "due",
                    today().plusDays(days).toString(),
                    "status",
                    String.valueOf(milestone.get("status"))));
        }
        return plan;
    }

    private void back(RevisionId revision, @Nullable Object by, Map<String, Published> published) {
        var backing = by == null ? null : published.get(by.toString());
        if (backing == null) {
            story.waive(revision, NOTHING_YET);
        } else {
            story.attach(revision, backing.id());
        }
    }

    private void reports(Person author, EntryId entry, Map<String, Object> row) {
        var index = 0;
        for (var milestone : rows(row.get("milestones"))) {
            var key = "m" + index++;
            if (milestone.get("report") != null) {
                people.let(
                        author,
                        () -> progress.report(
                                entry,
                                key,
                                String.valueOf(milestone.get("report")),
                                String.valueOf(milestone.get("text")),
                                Language.ENGLISH,
                                String.valueOf(milestone.getOrDefault("link", "")),
                                today()));
            }
        }
    }

    /** One organisation has joined, another one waits, and somebody wrote. */
    private void joining(Map<String, Published> published) {
        var mysociety = link("mysociety", published);
        var accepted = people.as(
                CONTRIBUTOR2,
                () -> joins.ask(
                        14,
                        mysociety,
                        new Country("GB"),
                        "We bring ten years of civic tech, and people who translate."));
        story.confirm(new RevisionId(accepted));
        people.let(
                ETALAB,
                () -> joins.accept(
                        story.claim(new RevisionId(accepted), JoinRequests.ANSWER),
                        "Welcome! The next call is in two weeks."));
        var waiting = people.as(
                CONTRIBUTOR2,
                () -> joins.ask(
                        14,
                        link("democracyos", published),
                        new Country("AR"),
                        "We would test the indicators in two cities of Argentina."));
        story.confirm(new RevisionId(waiting));
        var observatory = Objects.requireNonNull(published.get("proposal-barcelona"));
        people.let(
                CONTRIBUTOR2,
                () -> conversations.write(
                        observatory.id(), "Our votes are anonymised now. Shall we bring them into the observatory?"));
    }

    private static Link link(String key, Map<String, Published> published) {
        var known = Objects.requireNonNull(published.get(key));
        return new Link(known.name(), known.id().value());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked") // what the YAML of the demonstration holds
    private static List<Map<String, Object>> rows(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
