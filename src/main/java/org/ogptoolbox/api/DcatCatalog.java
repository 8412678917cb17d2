package org.ogptoolbox.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The open data as a catalogue of data sets, as JSON-LD: the W3C's Data Catalog Vocabulary (DCAT 3) in its European
 * application profile (DCAT-AP 3.0, https://semiceu.github.io/DCAT-AP/releases/3.0.0/), with the vocabularies of the EU
 * Publications Office that the profile asks for.
 */
@Component
@EnableConfigurationProperties(Publisher.class)
class DcatCatalog {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private static final Map<String, String> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcatap", "http://data.europa.eu/r5r/",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Datasets datasets;
    private final Addresses addresses;
    private final Messages messages;
    private final ToolboxProperties properties;
    private final Publisher publisher;

    DcatCatalog(
            Datasets datasets,
            Addresses addresses,
            Messages messages,
            ToolboxProperties properties,
            Publisher publisher) {
        this.datasets = datasets;
        this.addresses = addresses;
        this.messages = messages;
        this.properties = properties;
        this.publisher = publisher;
    }

    Map<String, Object> write() {
        var catalog = new LinkedHashMap<String, Object>();
        catalog.put("@context", CONTEXT);
        catalog.put("@id", here(""));
        catalog.put("@type", "dcat:Catalog");
        catalog.put("dct:title", inEveryLanguage("api.catalog"));
        catalog.put("dct:description", inEveryLanguage("api.catalog.text"));
        catalog.put("dct:publisher", publisher());
        catalog.put("dct:language", languages());
        catalog.put("dct:license", licence());
        catalog.put("foaf:homepage", Map.of("@id", properties.address("/"), "@type", "foaf:Document"));
        catalog.put("dcat:themeTaxonomy", authority("data-theme"));
        catalog.put("dcat:service", service());
        catalog.put("dcat:dataset", datasets.all().stream().map(this::dataset).toList());
        return catalog;
    }

    private Map<String, Object> dataset(Dataset dataset) {
        var history = dataset.history().get();
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", here("#" + dataset.name()));
        described.put("@type", "dcat:Dataset");
        described.put("dct:identifier", dataset.name());
        described.put("dct:title", inEveryLanguage(dataset.title()));
        described.put("dct:description", inEveryLanguage(dataset.text()));
        described.put("dcat:keyword", inEveryLanguage("api.keyword"));
        described.put("dct:publisher", publisher());
        contact(described);
        date(described, "dct:issued", history.issued());
        date(described, "dct:modified", history.modified());
        described.put("dct:language", languages());
        described.put("dct:accessRights", authority("access-right/PUBLIC"));
        described.put(
                "dcat:theme",
                dataset.themes().stream()
                        .map(theme -> authority("data-theme/" + theme))
                        .toList());
        described.put("dcat:landingPage", Map.of("@id", landingPage(), "@type", "foaf:Document"));
        described.put(
                "dcat:distribution",
                List.of(
                        distribution(dataset, dataset.csv(), "CSV", "text/csv"),
                        distribution(dataset, dataset.json(), "JSON", "application/json")));
        return described;
    }

    private Map<String, Object> distribution(Dataset dataset, String path, String format, String type) {
        var history = dataset.history().get();
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", here("#" + dataset.name() + "-" + format.toLowerCase(Locale.ROOT)));
        described.put("@type", "dcat:Distribution");
        described.put("dct:title", inEveryLanguage(dataset.title()));
        described.put("dcat:accessURL", Map.of("@id", addresses.of(path)));
        described.put("dcat:downloadURL", Map.of("@id", addresses.of(path)));
        described.put("dct:format", authority("file-type/" + format));
        described.put("dcat:mediaType", Map.of("@id", "https://www.iana.org/assignments/media-types/" + type));
        described.put("dct:license", licence());
        described.put("dcatap:availability", authority("planned-availability/AVAILABLE"));
        date(described, "dct:issued", history.issued());
        date(described, "dct:modified", history.modified());
        return described;
    }

    /** The interface for programs itself, which tells the same piece by piece. */
    private Map<String, Object> service() {
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", here("#interface"));
        described.put("@type", "dcat:DataService");
        described.put("dct:title", inEveryLanguage("api.title"));
        described.put("dct:description", inEveryLanguage("api.text"));
        described.put("dct:publisher", publisher());
        described.put("dct:license", licence());
        described.put("dcat:endpointURL", Map.of("@id", addresses.of("")));
        described.put("dcat:endpointDescription", Map.of("@id", addresses.of("/openapi.json")));
        described.put(
                "dcat:servesDataset",
                datasets.all().stream()
                        .map(dataset -> Map.of("@id", here("#" + dataset.name())))
                        .toList());
        return described;
    }

    private Map<String, Object> publisher() {
        var agent = new LinkedHashMap<String, Object>();
        agent.put("@id", here("#publisher"));
        agent.put("@type", "foaf:Agent");
        agent.put("foaf:name", publisher.name());
        if (publisher.homepage() != null) {
            agent.put("foaf:homepage", Map.of("@id", publisher.homepage().toString(), "@type", "foaf:Document"));
        }
        return agent;
    }

    private void contact(Map<String, Object> dataset) {
        if (publisher.email() != null) {
            var contact = new LinkedHashMap<String, Object>();
            contact.put("@id", here("#contact"));
            contact.put("@type", "vcard:Organization");
            contact.put("vcard:fn", publisher.name());
            contact.put("vcard:hasEmail", Map.of("@id", "mailto:" + publisher.email()));
            dataset.put("dcat:contactPoint", contact);
        }
    }

    private static void date(Map<String, Object> described, String property, @Nullable Temporal when) {
        if (when != null) {
            var type = switch (when) {
                case Instant _ -> "xsd:dateTime";
                case LocalDate _ -> "xsd:date";
                case YearMonth _ -> "xsd:gYearMonth";
                default -> throw new IllegalArgumentException("Neither instant nor day nor month: " + when);
            };
            described.put(property, Map.of("@type", type, "@value", when.toString()));
        }
    }

    private static List<Map<String, String>> languages() {
        return Language.INTERFACE.stream()
                .map(language -> authority(
                        "language/" + language.locale().getISO3Language().toUpperCase(Locale.ROOT)))
                .toList();
    }

    private Map<String, String> licence() {
        return Map.of("@id", properties.dataLicence().toString(), "@type", "dct:LicenseDocument");
    }

    private List<Map<String, String>> inEveryLanguage(String key) {
        return Language.INTERFACE.stream()
                .map(language -> Map.of("@language", language.tag(), "@value", messages.get(key, language.locale())))
                .toList();
    }

    private String landingPage() {
        return properties.address("/" + Language.ENGLISH + "/about#data");
    }

    private static Map<String, String> authority(String concept) {
        return Map.of("@id", AUTHORITY + concept);
    }

    private String here(String fragment) {
        return addresses.of("/catalog.jsonld" + fragment);
    }
}
