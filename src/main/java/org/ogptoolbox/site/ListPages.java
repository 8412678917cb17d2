package org.ogptoolbox.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.CataloguePage;
import org.ogptoolbox.catalogue.CatalogueQuery;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists of entries. What is asked for and is not there is said not to be, and never taken for something else. */
@Controller
@RequestMapping("/{language:en|fr|es}/{plural:tools|use-cases|organisations}")
class ListPages {

    private static final int PAGE = 24;

    private final Catalogue catalogue;
    private final Cards cards;

    private final Crumbs crumbs;
    private final JsonLd data;

    ListPages(Catalogue catalogue, Cards cards, Crumbs crumbs, JsonLd data) {
        this.crumbs = crumbs;
        this.data = data;
        this.catalogue = catalogue;
        this.cards = cards;
    }

    @GetMapping
    String list(
            @PathVariable Language language,
            @PathVariable String plural,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        var kind = kind(plural);
        var known = kind == Kind.TOOL && Schema.CATEGORIES.contains(category);
        var unknown = !category.isEmpty() && !known;
        var found = number(page)
                .map(number -> unknown
                        ? new CataloguePage(List.of(), 0, number, PAGE)
                        : catalogue.search(new CatalogueQuery(kind, q, known ? category : null), number, PAGE))
                .filter(there -> there.page() <= there.pages())
                .orElseThrow(() -> new PageNotFound(first(language, plural, q, category)));
        var categories = new LinkedHashMap<>(catalogue.categories(kind));
        if (known) {
            categories.putIfAbsent(category, 0L);
        }
        data.page(model, crumbs.to(language, crumbs.section(language, plural)));
        model.addAttribute("kind", kind);
        model.addAttribute("q", q);
        model.addAttribute("category", known ? category : null);
        model.addAttribute("unknown", unknown ? category : null);
        model.addAttribute("indexed", !unknown);
        model.addAttribute("categories", categories);
        model.addAttribute("found", found);
        model.addAttribute("cards", cards.of(found.entries(), language));
        return "site/list";
    }

    static Kind kind(String plural) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.plural().equals(plural))
                .findFirst()
                .orElseThrow(PageNotFound::new);
    }

    /** A page number as links write it; anything else is no page. */
    private static Optional<Integer> number(String page) {
        return Optional.of(page).filter(text -> text.matches("[1-9]\\d{0,5}")).map(Integer::valueOf);
    }

    /** The first page of what was asked for. */
    private static String first(Language language, String plural, String q, String category) {
        return UriComponentsBuilder.fromPath("/" + language + "/" + plural)
                .queryParamIfPresent(
                        "q", Optional.of(q).filter(text -> !text.isEmpty()).map(text -> "{q}"))
                .queryParamIfPresent(
                        "category",
                        Optional.of(category).filter(text -> !text.isEmpty()).map(text -> "{category}"))
                .encode()
                .buildAndExpand(Map.of("q", q, "category", category))
                .toUriString();
    }
}
