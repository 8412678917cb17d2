package org.ogptoolbox.submission;

import java.util.List;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** Fields that may stay empty, but that readers look for first when they compare. */
final class CompletenessCheck {

    private CompletenessCheck() {}

    static List<Finding> of(Kind kind, JsonNode document) {
        return lookedFor(kind).stream()
                .filter(pointer -> isEmpty(document.at(pointer)))
                .filter(pointer -> !(pointer.equals("/repositoryURL") && isProprietary(document)))
                .map(pointer -> new Finding(Finding.Concern.INCOMPLETE, pointer, List.of()))
                .toList();
    }

    private static List<String> lookedFor(Kind kind) {
        return switch (kind) {
            case TOOL -> List.of("/repositoryURL", "/documentationURL", "/developmentStatus", "/availableLanguages");
            case USE_CASE -> List.of("/start", "/results", "/links");
            case ORGANISATION -> List.of("/description", "/country");
            case ACTION_PROPOSAL -> List.of("/milestones", "/country");
        };
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && TypedText.blank(value.stringValue()))
                || (value.isContainer() && value.isEmpty());
    }

    private static boolean isProprietary(JsonNode document) {
        return "proprietary".equals(document.at("/license").asString(""));
    }
}
