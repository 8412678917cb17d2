package org.ogptoolbox.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.actions.ActionStatus;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Coalitions;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryHtml;
import org.ogptoolbox.content.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of each entry. */
@Controller
@RequestMapping("/{language:en|fr|es}")
class EntryPages {

    /** Which other entries the page of a kind shows below its article, in this order. */
    private static final Map<Kind, List<Kind>> RELATED = Map.of(
            Kind.TOOL, List.of(Kind.USE_CASE, Kind.ACTION_PROPOSAL),
            Kind.USE_CASE, List.of(Kind.TOOL, Kind.ACTION_PROPOSAL),
            Kind.ORGANISATION, List.of(Kind.ACTION_PROPOSAL, Kind.TOOL, Kind.USE_CASE),
            Kind.ACTION_PROPOSAL, List.of(Kind.TOOL, Kind.USE_CASE));

    /** Other entries below an article. */
    record Related(Kind kind, List<Card> cards) {}

    private final Catalogue catalogue;
    private final Cards cards;
    private final EntryHtml html;
    private final CollectiveActions actions;
    private final Coalitions coalitions;
    private final CoalitionLists coalitionLists;
    private final FormerEntries former;

    private final Crumbs crumbs;
    private final JsonLd data;

    EntryPages(
            Catalogue catalogue,
            Cards cards,
            EntryHtml html,
            CollectiveActions actions,
            Coalitions coalitions,
            CoalitionLists coalitionLists,
            FormerEntries former,
            Crumbs crumbs,
            JsonLd data) {
        this.crumbs = crumbs;
        this.data = data;
        this.catalogue = catalogue;
        this.cards = cards;
        this.html = html;
        this.actions = actions;
        this.coalitions = coalitions;
        this.coalitionLists = coalitionLists;
        this.former = former;
    }

    @GetMapping("/{plural:tools|use-cases|organisations|action-proposals}/{slug}")
    String entry(@PathVariable Language language, @PathVariable String plural, @PathVariable String slug, Model model) {
        var kind = ListPages.kind(plural);
        var entry = catalogue.find(kind, slug).orElseThrow(() -> elsewhere(language, kind, slug));
        var card = cards.of(entry, language);
        data.entry(model, way(entry, card, language), new EntryThings.Described(entry, card, language));
        model.addAttribute("kind", kind);
        model.addAttribute("entry", entry);
        model.addAttribute("card", card);
        model.addAttribute("action", entry.content() instanceof ActionProposal proposal ? proposal.action() : null);
        model.addAttribute("open", open(entry.content()));
        model.addAttribute("article", html.article(articled(entry.content()), language));
        model.addAttribute("related", related(entry, language));
        model.addAttribute("coalitions", coalitions(entry, language));
        model.addAttribute(
                "steps",
                kind == Kind.ACTION_PROPOSAL
                        ? coalitionLists.steps(coalitions.milestones(entry), language)
                        : List.of());
        var published = day(entry.publishedAt(), language);
        var updated = day(entry.updatedAt(), language);
        model.addAttribute("published", published);
        model.addAttribute("updated", updated.equals(published) ? null : updated);
        return "site/entry";
    }

    private List<Crumb> way(PublishedEntry entry, Card card, Language language) {
        var kind = entry.content().kind();
        var last = new Crumb(card.title(), card.titleLang(), card.path());
        if (!(entry.content() instanceof ActionProposal proposal)) {
            return crumbs.to(language, crumbs.section(language, kind.plural()), last);
        }
        var actionsOf = crumbs.section(language, "actions");
        return proposal.action() == null
                ? crumbs.to(language, actionsOf, last)
                : crumbs.to(language, actionsOf, crumbs.action(language, proposal.action()), last);
    }

    private RuntimeException elsewhere(Language language, Kind kind, String slug) {
        return catalogue
                .moved(kind, slug)
                .<RuntimeException>map(
                        entry -> new PageMoved("/" + language + "/" + kind.plural() + "/" + entry.slug()))
                .orElseGet(() -> former.absent(kind, slug, language));
    }

    @ExceptionHandler
    ResponseEntity<Void> moved(PageMoved page, HttpServletRequest request) {
        var query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, page.address() + (query == null ? "" : "?" + query))
                .build();
    }

    /** Whether others may still join the action of a proposal. */
    private boolean open(Content content) {
        return content instanceof ActionProposal proposal
                && proposal.action() != null
                && actions.find(proposal.action())
                        .filter(action -> action.facts().status() == ActionStatus.OPEN)
                        .isPresent();
    }

    /** How far milestones are is told below the article. */
    private static Content articled(Content content) {
        return content instanceof ActionProposal proposal ? proposal.withoutMilestones() : content;
    }

    /** The coalitions that rely on the entry or count it, by number and title; a proposal names its own. */
    private List<CoalitionLists.Mention> coalitions(PublishedEntry entry, Language language) {
        return entry.content().kind() == Kind.ACTION_PROPOSAL
                ? List.of()
                : coalitions.actionsOf(entry).stream()
                        .flatMap(number -> actions.find(number).stream())
                        .map(action -> coalition(action, language))
                        .toList();
    }

    private static CoalitionLists.Mention coalition(CollectiveAction action, Language language) {
        var title = Shown.of(action.facts().title(), language);
        return new CoalitionLists.Mention(
                action.number() + ". " + title.text(), title.lang(), "/" + language + "/actions/" + action.number());
    }

    private List<Related> related(PublishedEntry entry, Language language) {
        return RELATED.getOrDefault(entry.content().kind(), List.of()).stream()
                .map(kind -> new Related(kind, cards.of(catalogue.related(entry.id(), kind), language)))
                .toList();
    }

    private static String day(Instant instant, Language language) {
        return Times.longDay(LocalDate.ofInstant(instant, ZoneOffset.UTC), language.locale());
    }
}
