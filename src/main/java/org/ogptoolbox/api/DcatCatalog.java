package org.ogptoolbox.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.stereotype.Component;

/** The open data as a catalogue of data sets, in the W3C's Data Catalog Vocabulary (DCAT 3) as JSON-LD. */
@Component
class DcatCatalog {

    private static final Map<String, String> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/");

    private final Datasets datasets;
    private final Addresses addresses;
    private final Messages messages;
    private final ToolboxProperties properties;

    DcatCatalog(Datasets datasets, Addresses addresses, Messages messages, ToolboxProperties properties) {
        this.datasets = datasets;
        this.addresses = addresses;
        this.messages = messages;
        this.properties = properties;
    }

    Map<String, Object> write() {
        var catalog = new LinkedHashMap<String, Object>();
        catalog.put("@context", CONTEXT);
        catalog.put("@id", addresses.of("/catalog.jsonld"));
        catalog.put("@type", "dcat:Catalog");
        catalog.put("dct:title", inEveryLanguage("api.catalog"));
        catalog.put("dct:description", inEveryLanguage("api.catalog.text"));
        catalog.put(
                "dct:language", Language.INTERFACE.stream().map(Language::tag).toList());
        catalog.put("dct:license", licence());
        catalog.put("foaf:homepage", Map.of("@id", properties.address("/")));
        catalog.put("dcat:dataset", datasets.all().stream().map(this::dataset).toList());
        return catalog;
    }

    private Map<String, Object> dataset(Dataset dataset) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", addresses.of("/catalog.jsonld#" + dataset.name()));
        described.put("@type", "dcat:Dataset");
        described.put("dct:identifier", dataset.name());
        described.put("dct:title", inEveryLanguage(dataset.title()));
        described.put("dct:description", inEveryLanguage(dataset.text()));
        described.put("dct:license", licence());
        described.put(
                "dcat:distribution",
                List.of(distribution(dataset.path(), "text/csv"), distribution(dataset.json(), "application/json")));
        return described;
    }

    private Map<String, Object> distribution(String path, String type) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@type", "dcat:Distribution");
        described.put("dcat:downloadURL", Map.of("@id", addresses.of(path)));
        described.put("dcat:mediaType", Map.of("@id", "https://www.iana.org/assignments/media-types/" + type));
        described.put("dct:license", licence());
        return described;
    }

    private Map<String, String> licence() {
        return Map.of("@id", properties.dataLicence().toString());
    }

    private List<Map<String, String>> inEveryLanguage(String key) {
        return Language.INTERFACE.stream()
                .map(language -> Map.of("@language", language.tag(), "@value", messages.get(key, language.locale())))
                .toList();
    }
}
