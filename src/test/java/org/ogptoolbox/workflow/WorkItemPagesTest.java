package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.workflow.Scenario.ENTRY_REVISION;
import static org.ogptoolbox.workflow.Scenario.TOOL_SUBMISSION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.WorkItemQuery.Sort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What people find in their inbox. Kinds of its own keep the cases of other tests out. */
@WorkflowTest
@Transactional
class WorkItemPagesTest {

    @Autowired
    Scenario scenario;

    @Autowired
    People people;

    @Autowired
    RecordedActions actions;

    @Autowired
    WorkItems workItems;

    @Autowired
    Cases cases;

    @Autowired
    DueTimers timers;

    @Autowired
    MovableClock clock;

    private final String kind = "kind-" + UUID.randomUUID().toString().substring(0, 8);
    private Account contributor;
    private Account moderator;

    @BeforeEach
    void somePeople() {
        contributor = people.contributor();
        moderator = people.moderator();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesFollowOneAnotherWithoutGapOrOverlap(Sort sort) {
        for (var number = 0; number < 7; number++) {
            clock.moveAhead(Duration.ofMinutes(number % 3));
            submit("Tool " + number);
        }
        var query = sorted(sort);
        var found = new ArrayList<WorkItem>();
        String after = null;
        do {
            var cursor = after;
            var page = people.as(moderator, () -> workItems.page(query, cursor, 3));
            found.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(found).hasSize(7).doesNotHaveDuplicates();
        assertThat(found).isSortedAccordingTo(order(sort));
        var third = found.get(2);
        assertThat(people.as(moderator, () -> workItems.next(query, third.id())))
                .contains(found.get(3));
        assertThat(people.as(moderator, () -> workItems.page(query, "not a cursor", 3))
                        .items())
                .isEqualTo(found.subList(0, 3));
    }

    private static Comparator<WorkItem> order(Sort sort) {
        return switch (sort) {
            case DUE -> Comparator.comparing(WorkItem::due);
            case OLDEST -> Comparator.comparing(WorkItem::createdAt);
            case NEWEST -> Comparator.comparing(WorkItem::createdAt).reversed();
            case PRIORITY -> Comparator.comparing(WorkItem::priority).reversed().thenComparing(WorkItem::due);
        };
    }

    @Test
    void everybodySeesWhatTheyMayDo() {
        var id = submit("Decidim");
        assertThat(seen(moderator, all())).hasSize(1);
        assertThat(seen(contributor, all())).isEmpty();
        assertThat(seen(people.etalab(), all())).isEmpty();

        actions.whenAccepted(id, List.of("fr", "es"), false);
        scenario.does(moderator, id, "review", "approve");
        assertThat(steps(seen(contributor, all()))).containsExactly("attachUseCase");
        assertThat(steps(seen(people.etalab(), all()))).containsExactly("attachUseCase");
        assertThat(steps(seen(people.contributor(), all()))).isEmpty();
        assertThat(seen(people.translator(Language.FRENCH), all()))
                .extracting(WorkItem::language)
                .containsExactly(Language.FRENCH);
        assertThat(seen(people.translator(Language.FRENCH, Language.SPANISH), all()))
                .hasSize(2);
        var everything = people.somebody("Ana", EnumSet.allOf(Role.class), Language.FRENCH);
        assertThat(steps(seen(everything, all()))).containsExactlyInAnyOrder("attachUseCase", "translate");
    }

    @Test
    void mineIsWhatIClaimedOrWhatIsMeantForMeAlone() {
        var id = submit("Decidim");
        assertThat(seen(moderator, mine())).isEmpty();
        people.as(moderator, () -> workItems.claim(scenario.open(id, "review").id()));
        assertThat(seen(moderator, mine())).hasSize(1);
        assertThat(seen(people.moderator(), unassigned())).isEmpty();
        assertThat(seen(people.moderator(), all())).hasSize(1);

        scenario.does(moderator, id, "review", "request-changes");
        assertThat(seen(moderator, mine())).isEmpty();
        assertThat(steps(seen(contributor, mine()))).containsExactly("revise");
    }

    @Test
    void filtersByStepKindLanguageAndText() {
        submit("Idées citoyennes 100%", Set.of(Language.FRENCH));
        var id = submit("Decidim", Set.of(Language.ENGLISH));
        actions.whenAccepted(id, List.of("fr"), false);
        scenario.does(people.moderator(), id, "review", "approve");

        assertThat(steps(seen(moderator, step("review")))).containsExactly("review");
        assertThat(seen(moderator, language(Language.FRENCH))).hasSize(1);
        assertThat(seen(moderator, language(Language.SPANISH))).isEmpty();
        assertThat(seen(people.translator(Language.FRENCH), language(Language.FRENCH)))
                .hasSize(1);
        assertThat(seen(people.translator(Language.FRENCH), language(Language.SPANISH)))
                .isEmpty();
        assertThat(seen(moderator, text("IDEES"))).hasSize(1);
        assertThat(seen(moderator, text("cit 100"))).hasSize(1);
        assertThat(seen(moderator, text("itoyennes"))).isEmpty();
    }

    @Test
    void aTextIsFoundInLatinLettersAndWhatIsNoWordFindsNothing() {
        submit("Cœur d'Øresund 100 % in C++");
        submit("Открытый бюджет");

        assertThat(seen(moderator, text("coeur oresund"))).hasSize(1);
        assertThat(seen(moderator, text("otkrytyj"))).hasSize(1);
        assertThat(seen(moderator, text("c++"))).hasSize(1);
        assertThat(seen(moderator, text("%"))).hasSize(1);
        for (var nothing : List.of("_", "\"", "👍", "!", "«")) {
            assertThat(seen(moderator, text(nothing))).as(nothing).isEmpty();
        }
        assertThat(seen(moderator, text("\u00a0"))).hasSize(2);
    }

    @Test
    void countsEachFilter() {
        submit("One");
        var claimed = submit("Two");
        people.as(
                moderator,
                () -> workItems.claim(scenario.open(claimed, "review").id()));
        var revised = submit("Three");
        scenario.does(people.moderator(), revised, "review", "request-changes");
        var prepared = submit("Four");
        actions.whenAccepted(prepared, List.of(), false);
        scenario.does(people.moderator(), prepared, "review", "approve");
        clock.moveAhead(Duration.ofDays(6));

        var counts = people.as(moderator, () -> workItems.counts(all()));
        assertThat(counts).isEqualTo(new WorkItemCounts(3, 1, 2, 2, Map.of("review", 2L, "attachUseCase", 1L)));
        assertThat(seen(moderator, overdue())).hasSize(2);
    }

    @Test
    void anEditIsSeenInTheList() {
        var id = submit("Decidem");
        people.as(
                contributor,
                () -> cases.update(
                        id,
                        new CaseFacts(
                                "Decidim",
                                kind,
                                Set.of(Language.SPANISH),
                                Set.of(new Country("ES")),
                                contributor.id())));
        assertThat(seen(moderator, language(Language.SPANISH)))
                .singleElement()
                .satisfies(item -> assertThat(item.facts().title()).isEqualTo("Decidim"));
        assertThat(seen(moderator, language(Language.ENGLISH))).isEmpty();
    }

    @Test
    void theEtalabTeamSeesWhatWasEscalatedFirst() {
        submit("Waits long");
        timers.after(Duration.ofDays(5));
        var etalab = people.etalab();
        assertThat(steps(seen(etalab, all()))).containsExactly("review");
        submit("Fresh", ENTRY_REVISION, Set.of(Language.ENGLISH));
        assertThat(seen(moderator, sorted(Sort.PRIORITY)))
                .extracting(item -> item.facts().title())
                .containsExactly("Waits long", "Fresh");
    }

    private CaseId submit(String title) {
        return submit(title, Set.of(Language.ENGLISH, Language.FRENCH));
    }

    private CaseId submit(String title, Set<Language> languages) {
        return submit(title, TOOL_SUBMISSION, languages);
    }

    private CaseId submit(String title, String process, Set<Language> languages) {
        var id = new CaseId(UUID.randomUUID());
        var facts = new CaseFacts(title, kind, languages, Set.of(new Country("FR")), contributor.id());
        people.as(contributor, () -> cases.start(process, id, facts, Map.of()));
        return id;
    }

    private List<WorkItem> seen(Account account, WorkItemQuery query) {
        return people.as(account, () -> workItems.page(query, null, 50)).items();
    }

    private static List<String> steps(List<WorkItem> items) {
        return items.stream().map(WorkItem::step).toList();
    }

    private WorkItemQuery all() {
        return new WorkItemQuery(false, false, false, null, kind, null, null, Sort.DUE);
    }

    private WorkItemQuery sorted(Sort sort) {
        return new WorkItemQuery(false, false, false, null, kind, null, null, sort);
    }

    private WorkItemQuery mine() {
        return new WorkItemQuery(true, false, false, null, kind, null, null, Sort.DUE);
    }

    private WorkItemQuery unassigned() {
        return new WorkItemQuery(false, true, false, null, kind, null, null, Sort.DUE);
    }

    private WorkItemQuery overdue() {
        return new WorkItemQuery(false, false, true, null, kind, null, null, Sort.DUE);
    }

    private WorkItemQuery step(String step) {
        return new WorkItemQuery(false, false, false, step, kind, null, null, Sort.DUE);
    }

    private WorkItemQuery language(Language language) {
        return new WorkItemQuery(false, false, false, null, kind, language, null, Sort.DUE);
    }

    private WorkItemQuery text(String text) {
        return new WorkItemQuery(false, false, false, null, kind, null, text, Sort.DUE);
    }
}
