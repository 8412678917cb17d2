package org.ogptoolbox.site;

import jakarta.servlet.http.HttpServletRequest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Licences;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way in, the home page, and what the platform says of itself. */
@Controller
class HomePages {

    private static final int TOOLS = 6;
    private static final int USE_CASES = 3;

    private final Catalogue catalogue;
    private final Cards cards;
    private final ToolboxProperties properties;

    private final Crumbs crumbs;
    private final JsonLd data;

    HomePages(Catalogue catalogue, Cards cards, ToolboxProperties properties, Crumbs crumbs, JsonLd data) {
        this.crumbs = crumbs;
        this.data = data;
        this.catalogue = catalogue;
        this.cards = cards;
        this.properties = properties;
    }

    @GetMapping("/")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + PathLocaleResolver.preferred(request))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GetMapping("/{language:en|fr|es}")
    String home(@PathVariable Language language, Model model) {
        data.home(model, language);
        model.addAttribute("tools", cards.of(catalogue.latest(Kind.TOOL, 0, TOOLS), language));
        model.addAttribute("useCases", cards.of(catalogue.latest(Kind.USE_CASE, 0, USE_CASES), language));
        model.addAttribute("toolCount", catalogue.count(Kind.TOOL));
        model.addAttribute("useCaseCount", catalogue.count(Kind.USE_CASE));
        model.addAttribute("organisationCount", catalogue.count(Kind.ORGANISATION));
        model.addAttribute("categories", catalogue.categories(Kind.TOOL));
        return "site/home";
    }

    @GetMapping("/{language:en|fr|es}/about")
    String about(@PathVariable Language language, Model model) {
        data.page(model, crumbs.to(language, crumbs.section(language, "about")));
        model.addAttribute("licence", properties.dataLicence());
        model.addAttribute("licenceName", Licences.name(properties.dataLicence()));
        return "site/about";
    }
}
