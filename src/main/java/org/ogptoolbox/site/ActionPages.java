package org.ogptoolbox.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.ogptoolbox.actions.ActionStatus;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.actions.HistoricParticipation;
import org.ogptoolbox.actions.Participation;
import org.ogptoolbox.base.CsvText;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Markdown;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.coalition.Coalitions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The collective actions: the list, the page and the feed of each, and who takes part in what. */
@Controller
@RequestMapping("/{language:en|fr|es}/actions")
class ActionPages {

    private final CollectiveActions actions;
    private final Participation participation;
    private final Coalitions coalitions;
    private final CoalitionLists coalitionLists;
    private final ActionLists lists;
    private final Cards cards;
    private final ToolboxProperties properties;

    private final Crumbs crumbs;
    private final JsonLd data;

    ActionPages(
            CollectiveActions actions,
            Participation participation,
            Coalitions coalitions,
            CoalitionLists coalitionLists,
            ActionLists lists,
            Cards cards,
            ToolboxProperties properties,
            Crumbs crumbs,
            JsonLd data) {
        this.crumbs = crumbs;
        this.data = data;
        this.actions = actions;
        this.participation = participation;
        this.coalitions = coalitions;
        this.coalitionLists = coalitionLists;
        this.lists = lists;
        this.cards = cards;
        this.properties = properties;
    }

    @GetMapping
    String list(@PathVariable Language language, Model model) {
        data.page(model, crumbs.to(language, crumbs.section(language, "actions")));
        model.addAttribute("sections", lists.sections(language));
        return "site/actions";
    }

    @GetMapping("/{number:[1-9][0-9]{0,3}}")
    String action(@PathVariable Language language, @PathVariable int number, Model model) {
        var action = find(number);
        var facts = action.facts();
        var who = participation.historic(number);
        var heading = Shown.of(facts.title(), language);
        var here = new Crumb(heading.text(), heading.lang(), "/" + language + "/actions/" + number);
        data.page(model, crumbs.to(language, crumbs.section(language, "actions"), here));
        model.addAttribute("action", action);
        model.addAttribute("heading", heading);
        model.addAttribute("summary", Shown.of(facts.summary(), language));
        model.addAttribute("body", description(action, language));
        model.addAttribute("declaration", Shown.of(action.declaration().name(), language));
        model.addAttribute("adopted", ActionLists.day(action.declaration().adoptedOn(), language));
        model.addAttribute(
                "start",
                Optional.ofNullable(facts.start())
                        .map(day -> ActionLists.day(day, language))
                        .orElse(null));
        model.addAttribute(
                "end",
                Optional.ofNullable(facts.end())
                        .map(day -> ActionLists.day(day, language))
                        .orElse(null));
        var coalition = coalitions.of(number);
        model.addAttribute("proposals", cards.of(coalition.contributions(), language));
        model.addAttribute("coalition", coalitionLists.of(coalition, language));
        model.addAttribute("open", facts.status() == ActionStatus.OPEN);
        model.addAttribute("historic", who);
        model.addAttribute("governments", lists.countries(who, language));
        model.addAttribute("source", HistoricParticipation.SOURCE);
        model.addAttribute("feed", "/actions/" + number + "/feed.atom");
        return "site/action";
    }

    @GetMapping("/{number:[1-9][0-9]{0,3}}/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable Language language, @PathVariable int number) throws XMLStreamException {
        var action = find(number);
        var title = Shown.of(action.facts().title(), language).text();
        var feed = new AtomFeed(language, properties);
        return ResponseEntity.ok()
                .contentType(XmlPages.ATOM)
                .body(feed.write(
                        "/actions/" + number,
                        "OGP Toolbox: " + title,
                        action.updatedAt(),
                        coalitionLists.notes(coalitions.of(number), "/" + language + "/actions/" + number, language)));
    }

    @GetMapping("/participation")
    String participation(@PathVariable Language language, Model model) {
        data.page(
                model,
                crumbs.to(
                        language,
                        crumbs.section(language, "actions"),
                        crumbs.of(language, "site.actions.participation", "/actions/participation")));
        model.addAttribute("matrix", lists.matrix(language));
        model.addAttribute("source", HistoricParticipation.SOURCE);
        return "site/participation";
    }

    /** The same numbers as the table. */
    @GetMapping("/participation.csv")
    ResponseEntity<byte[]> table(@PathVariable Language language) {
        var matrix = lists.matrix(language);
        var head = Stream.concat(
                Stream.of("country_code", "country", "historic_2017", "contributions"),
                matrix.actions().stream().map(line -> "action_" + line.number()));
        return CsvText.of(
                head.toList(),
                matrix.rows().stream()
                        .<List<?>>map(row -> Stream.concat(
                                        Stream.<Object>of(row.code(), row.name(), row.historic(), row.contributions()),
                                        row.marks().stream()
                                                .map(mark -> (mark.historic() ? 1 : 0) + mark.contributions()))
                                .toList())
                        .toList());
    }

    private CollectiveAction find(int number) {
        return actions.find(number).orElseThrow(PageNotFound::new);
    }

    private static Shown description(CollectiveAction action, Language language) {
        var text = Shown.of(action.facts().description(), language);
        return new Shown(Markdown.html(text.text()), text.lang());
    }
}
