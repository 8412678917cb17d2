package org.ogptoolbox.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read of a page: schema.org as JSON-LD, in a data block that no browser runs. */
@Component
class JsonLd {

    private final EntryThings things;
    private final ToolboxProperties properties;
    private final JsonMapper json;

    JsonLd(EntryThings things, ToolboxProperties properties, JsonMapper json) {
        this.things = things;
        this.properties = properties;
        this.json = json;
    }

    /** The platform itself, for the home page. */
    void home(Model model, Language reader) {
        var site = new LinkedHashMap<String, Object>();
        site.put("@type", "WebSite");
        site.put("name", "OGP Toolbox");
        site.put("url", properties.address("/" + reader));
        site.put("inLanguage", reader.tag());
        model.addAttribute("data", write(Stream.of(site)));
    }

    /** A page within: the way to it. */
    void page(Model model, List<Crumb> crumbs) {
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("data", write(Stream.of(way(crumbs))));
    }

    /** The page of an entry: the way to it, and what it is about. */
    void entry(Model model, List<Crumb> crumbs, EntryThings.Described entry) {
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("data", write(Stream.of(way(crumbs), things.of(entry))));
    }

    private Map<String, Object> way(List<Crumb> crumbs) {
        var way = new LinkedHashMap<String, Object>();
        way.put("@type", "BreadcrumbList");
        way.put(
                "itemListElement",
                IntStream.range(0, crumbs.size())
                        .mapToObj(index -> step(index + 1, crumbs.get(index)))
                        .toList());
        return way;
    }

    private Map<String, Object> step(int position, Crumb crumb) {
        var step = new LinkedHashMap<String, Object>();
        step.put("@type", "ListItem");
        step.put("position", position);
        step.put("name", crumb.name());
        step.put("item", properties.address(crumb.path()));
        return step;
    }

    /** Without a character that could end the data block or begin anything in it, whatever people typed. */
    private String write(Stream<Map<String, Object>> graph) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph.toList());
        return json.writeValueAsString(document)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
