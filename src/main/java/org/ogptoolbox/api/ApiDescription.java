package org.ogptoolbox.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.TakedownReason;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description (OpenAPI 3.1) says beyond what the code of the interface tells by itself. */
@Configuration
class ApiDescription {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PROBLEM = "ProblemDetail";
    private static final String GONE = "GoneProblemDetail";
    private static final String ENTRY = EntryResource.class.getSimpleName();

    @Bean
    OpenAPI description(Messages messages, ToolboxProperties properties) {
        return new OpenAPI(SpecVersion.V31)
                .info(new Info()
                        .title(messages.get("api.title", Locale.ENGLISH))
                        .description(messages.get("api.text", Locale.ENGLISH))
                        .version("1")
                        .license(new License()
                                .name(properties.dataLicence().toString())
                                .url(properties.dataLicence().toString())))
                .servers(List.of(new Server().url(properties.address(""))));
    }

    @Bean
    OpenApiCustomizer contentsAndProblems() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(LocalizedText.class, localizedText())
                .replaceWithSchema(
                        Country.class, of("string").pattern("^[A-Z]{2}$").description("ISO 3166-1 alpha-2"));
        return description -> {
            contents(description);
            description.getComponents().addSchemas(PROBLEM, problem()).addSchemas(GONE, gone());
            description.getPaths().values().stream().map(PathItem::getGet).forEach(ApiDescription::complete);
            var bySlug = get(description, "/{kind}/{slug}");
            var byId = get(description, "/entries/{id}");
            Stream.of(bySlug, byId).forEach(ApiDescription::former);
            byId.getResponses().remove("200");
            byId.getResponses()
                    .addApiResponse("303", elsewhere("The published entry with this id is read at another address"));
        };
    }

    private static Operation get(OpenAPI description, String path) {
        return Objects.requireNonNull(description.getPaths().get(Addresses.ROOT + path))
                .getGet();
    }

    /** A content is one of the kinds there are; each kind is described by itself. */
    private static void contents(OpenAPI description) {
        var schemas = description.getComponents().getSchemas();
        var content = new Schema<>(SpecVersion.V31);
        for (var kind : Content.class.getPermittedSubclasses()) {
            ModelConverters.getInstance(true).readAll(kind).forEach(schemas::putIfAbsent);
            var name = kind.getSimpleName();
            schemas.computeIfPresent(name, (same, schema) -> own(schema));
            content.addOneOfItem(new Schema<>(SpecVersion.V31).$ref(SCHEMAS + name));
        }
        schemas.put(Content.class.getSimpleName(), content);
        entries(schemas);
    }

    /** An entry says its kind, and the kind which content it has. */
    private static void entries(Map<String, Schema> schemas) {
        Schema<?> whole = Objects.requireNonNull(schemas.get(ENTRY));
        var entry = new Schema<>(SpecVersion.V31).discriminator(new Discriminator().propertyName("kind"));
        for (var kind : Kind.values()) {
            var content = contentOf(kind).getSimpleName();
            var name = content + "Entry";
            var one = of("object");
            one.setDescription(whole.getDescription());
            new LinkedHashMap<>(whole.getProperties()).forEach((property, schema) -> one.addProperty(property, schema));
            one.addProperty("kind", of("string", List.of(kind.path())));
            one.addProperty("content", new Schema<>(SpecVersion.V31).$ref(SCHEMAS + content));
            one.setRequired(List.of("id", "kind", "slug", "url", "pages", "publishedAt", "updatedAt", "content"));
            schemas.put(name, one);
            entry.addOneOfItem(new Schema<>(SpecVersion.V31).$ref(SCHEMAS + name));
            entry.getDiscriminator().mapping(kind.path(), SCHEMAS + name);
        }
        schemas.put(ENTRY, entry);
    }

    private static Class<?> contentOf(Kind kind) {
        return Arrays.stream(Content.class.getPermittedSubclasses())
                .filter(content ->
                        content.getSimpleName().equalsIgnoreCase(kind.name().replace("_", "")))
                .findFirst()
                .orElseThrow();
    }

    /** Without the reference to what it is a kind of, which refers back to it. */
    private static Schema<?> own(Schema<?> schema) {
        return schema.getAllOf() == null ? schema : schema.getAllOf().getLast();
    }

    private static void complete(Operation operation) {
        operation
                .getResponses()
                .addApiResponse("3XX", elsewhere("It is at another address"))
                .addApiResponse("4XX", problem("What is wrong with the request (RFC 9457)", PROBLEM));
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName().equals("kind"))
                .forEach(parameter -> parameter.setSchema(of(
                        "string", Arrays.stream(Kind.values()).map(Kind::plural).toList())));
    }

    /** An entry may be called otherwise now, may have been merged into another, or taken down. */
    private static void former(Operation operation) {
        var moved = elsewhere("The entry has another address now, or was merged into another entry");
        operation
                .getResponses()
                .addApiResponse("301", moved.content(problems(PROBLEM)))
                .addApiResponse("410", problem("The entry was taken down: why, and since when", GONE));
    }

    private static ApiResponse elsewhere(String why) {
        return new ApiResponse()
                .description(why)
                .addHeaderObject(
                        "Location",
                        new Header().description("Where").schema(of("string").format("uri")));
    }

    private static ApiResponse problem(String what, String schema) {
        return new ApiResponse().description(what).content(problems(schema));
    }

    private static io.swagger.v3.oas.models.media.Content problems(String schema) {
        return new io.swagger.v3.oas.models.media.Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>(SpecVersion.V31).$ref(SCHEMAS + schema)));
    }

    private static Schema<?> localizedText() {
        var statuses =
                Arrays.stream(LocalizedText.Status.values()).map(Enum::name).toList();
        var text = of("object")
                .addProperty("text", of("string"))
                .addProperty("status", of("string", statuses))
                .addProperty("source", of("string").description("Of which text it is a translation"));
        return of("object")
                .description("A text by language (BCP 47); one of them is the original")
                .additionalProperties(text);
    }

    private static Schema<?> problem() {
        return of("object")
                .addProperty("title", of("string"))
                .addProperty("status", of("integer"))
                .addProperty("detail", of("string").description("In the reader's language"))
                .addProperty("instance", of("string"));
    }

    private static Schema<?> gone() {
        var reasons =
                Arrays.stream(TakedownReason.values()).map(TakedownReason::code).toList();
        var gone = problem()
                .addProperty("reason", of("string", reasons).description("Why it was taken down"))
                .addProperty("since", of("string").format("date-time").description("When it was"));
        gone.setRequired(List.of("status", "detail", "reason", "since"));
        return gone;
    }

    private static Schema<Object> of(String type) {
        var schema = new Schema<>(SpecVersion.V31);
        schema.addType(type);
        return schema;
    }

    private static Schema<Object> of(String type, List<String> values) {
        var schema = of(type);
        schema.setEnum(List.copyOf(values));
        return schema;
    }
}
