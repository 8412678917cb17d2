package org.ogptoolbox.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import org.ogptoolbox.base.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * Contents as JSON documents: what forms edit by pointer, what is stored. Properties come in the order of the records;
 * what was not said is left out, except texts and lists, which are there and empty.
 */
@Component
public class Contents {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final Map<Kind, Class<? extends Content>> SHAPES = Map.of(
            Kind.TOOL, Tool.class,
            Kind.USE_CASE, UseCase.class,
            Kind.ORGANISATION, Organisation.class,
            Kind.ACTION_PROPOSAL, ActionProposal.class);

    /** A content of this kind that says nothing yet. */
    public Content empty(Kind kind) {
        return fromJson(kind, MAPPER.createObjectNode());
    }

    /** The content as a document of its own, free to be changed. */
    public ObjectNode toJson(Content content) {
        return MAPPER.valueToTree(content);
    }

    /**
     * The content a document describes; what it leaves out is empty.
     *
     * @throws IllegalArgumentException when the document is not of the kind's shape
     */
    public Content fromJson(Kind kind, ObjectNode document) {
        try {
            return MAPPER.treeToValue(FormerShapes.today(kind, document), shape(kind));
        } catch (JacksonException misshapen) {
            throw misshapen(kind, misshapen);
        }
    }

    /** The content as it is kept: its texts and addresses as people meant them who typed them. */
    Content typed(Content content) {
        return fromJson(content.kind(), TypedValues.of(content.kind(), toJson(content)));
    }

    /** The content that a JSON text describes, as {@link #write} wrote it. */
    Content read(Kind kind, String json) {
        try {
            return fromJson(kind, MAPPER.readValue(json, ObjectNode.class));
        } catch (JacksonException misshapen) {
            throw misshapen(kind, misshapen);
        }
    }

    String write(Content content) {
        return MAPPER.writeValueAsString(content);
    }

    LocalizedText localized(JsonNode node) {
        return node.isMissingNode() || node.isNull()
                ? LocalizedText.EMPTY
                : MAPPER.treeToValue(node, LocalizedText.class);
    }

    JsonNode toJson(LocalizedText text) {
        return MAPPER.valueToTree(text);
    }

    private static IllegalArgumentException misshapen(Kind kind, JacksonException why) {
        return new IllegalArgumentException("Not a " + kind.path() + ": " + why.getOriginalMessage(), why);
    }

    private static Class<? extends Content> shape(Kind kind) {
        return Objects.requireNonNull(SHAPES.get(kind));
    }
}
