package org.ogptoolbox.submission.ui;

import java.util.Arrays;
import java.util.List;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;

/**
 * One page of a wizard.
 *
 * @param id its name in addresses and message keys, {@code criteria}
 * @param fields what it asks, in order; none in the preview
 */
record WizardStep(String id, List<Field> fields) {

    static final String PREVIEW = "preview";

    boolean preview() {
        return id.equals(PREVIEW);
    }

    boolean asks(Field field) {
        return fields.contains(field);
    }

    boolean localized() {
        return fields.stream().anyMatch(Field::localized);
    }

    /** The pages of the kind's wizard; together they ask every field of its schema once. */
    static List<WizardStep> of(Kind kind) {
        return switch (kind) {
            case TOOL ->
                List.of(
                        step(kind, "what", "name", "landingURL", "categories", "policyAreas", "tags"),
                        step(kind, "who", "maintainers", "countries", "maintenanceType", "costModel"),
                        step(
                                kind,
                                "criteria",
                                "license",
                                "repositoryURL",
                                "documentationURL",
                                "softwareType",
                                "platforms",
                                "programmingLanguages",
                                "developmentStatus",
                                "hosting",
                                "availableLanguages",
                                "standards",
                                "apiDocumentationURL",
                                "accessibilityStatementURL",
                                "externalIds"),
                        step(kind, "texts", "tagline", "description", "dataProtection"),
                        step(kind, PREVIEW));
            case USE_CASE ->
                List.of(
                        step(
                                kind,
                                "what",
                                "name",
                                "abstract",
                                "tools",
                                "organisation",
                                "country",
                                "place",
                                "start",
                                "end"),
                        step(kind, "story", "context", "done", "results", "lessons", "peopleReached", "cost", "links"),
                        step(kind, PREVIEW));
            case ORGANISATION ->
                List.of(
                        step(kind, "what", "name", "type", "country", "url", "description", "externalIds"),
                        step(kind, PREVIEW));
            case ACTION_PROPOSAL ->
                List.of(
                        step(kind, "organisation", "action", "organisation", "country"),
                        step(kind, "offer", "type", "name", "abstract", "description", "offered"),
                        step(kind, "seek", "sought"),
                        step(kind, "milestones", "milestones"),
                        step(kind, "partners", "partners", "tools", "links"),
                        step(kind, PREVIEW));
        };
    }

    private static WizardStep step(Kind kind, String id, String... names) {
        return new WizardStep(
                id,
                Arrays.stream(names).map(name -> Schema.field(kind, "/" + name)).toList());
    }
}
