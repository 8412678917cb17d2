package org.ogptoolbox.site;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ogptoolbox.actions.HistoricParticipation;
import org.ogptoolbox.base.CsvText;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.coalition.Figures;
import org.ogptoolbox.coalition.ParticipationFigures;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Participation in pictures: a world map and its growth, each with a table and a file; and the map for other sites. */
@Controller
@RequestMapping("/{language:en|fr|es}")
class PicturePages {

    /** A month as the table of growth shows it. */
    record Month(String name, String iso, Figures.AtMonth figures) {}

    private final ActionLists lists;
    private final ParticipationFigures figures;
    private final ToolboxProperties properties;

    private final Crumbs crumbs;
    private final JsonLd data;

    PicturePages(
            ActionLists lists, ParticipationFigures figures, ToolboxProperties properties, Crumbs crumbs, JsonLd data) {
        this.crumbs = crumbs;
        this.data = data;
        this.lists = lists;
        this.figures = figures;
        this.properties = properties;
    }

    @GetMapping("/actions/pictures")
    String pictures(@PathVariable Language language, Model model) {
        data.page(
                model,
                crumbs.to(
                        language,
                        crumbs.section(language, "actions"),
                        crumbs.of(language, "site.pictures.title", "/actions/pictures")));
        map(language, model);
        model.addAttribute(
                "months",
                figures.growth().stream().map(at -> month(at, language)).toList());
        model.addAttribute("embed", properties.address("/" + language + "/embed/participation-map"));
        return "site/pictures";
    }

    @GetMapping("/embed/participation-map")
    String embedded(@PathVariable Language language, Model model) {
        map(language, model);
        model.addAttribute("page", properties.address("/" + language + "/actions/pictures"));
        return "site/embed-map";
    }

    private void map(Language language, Model model) {
        model.addAttribute("matrix", lists.matrix(language));
        model.addAttribute("source", HistoricParticipation.SOURCE);
    }

    private static Month month(Figures.AtMonth at, Language reader) {
        return new Month(name(at.month(), reader), at.month().toString(), at);
    }

    private static String name(YearMonth month, Language reader) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", reader.locale()).format(month);
    }

    @GetMapping("/actions/map.csv")
    ResponseEntity<byte[]> mapTable(@PathVariable Language language) {
        return CsvText.of(
                List.of("country_code", "country", "historic_2017", "contributions", "total"),
                lists.matrix(language).rows().stream()
                        .<List<?>>map(row ->
                                List.of(row.code(), row.name(), row.historic(), row.contributions(), row.total()))
                        .toList());
    }
}
