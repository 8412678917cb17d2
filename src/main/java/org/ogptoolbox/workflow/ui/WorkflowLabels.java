package org.ogptoolbox.workflow.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What people call processes, steps, outcomes and kinds; a code nobody named yet is made readable. */
@Component
public class WorkflowLabels {

    private final Messages messages;

    WorkflowLabels(Messages messages) {
        this.messages = messages;
    }

    /** {@code review} → "Review". */
    public String step(String id, Locale locale) {
        return label("step." + id, id, locale);
    }

    /** The step an item waits at, with the language it is about. */
    public String step(WorkItem item, Locale locale) {
        var name = step(item.step(), locale);
        var language = item.language();
        return language == null
                ? name
                : messages.get("workflow-ui.step-into", locale, name, language.displayName(locale));
    }

    /** {@code request-changes} → "Request changes". */
    public String outcome(String code, Locale locale) {
        return label("outcome." + code, code, locale);
    }

    /** {@code tool-submission} → "Submission of a tool". */
    public String process(String key, Locale locale) {
        return label("process." + key, key, locale);
    }

    /** {@code use-case} → "Use case". */
    public String kind(String code, Locale locale) {
        return label("kind." + code.toUpperCase(Locale.ROOT).replace('-', '_'), code, locale);
    }

    /** The step's name where messages have one, else the name the definition gives it. */
    String step(String id, @Nullable String given, Locale locale) {
        return label("step." + id, given == null || given.isBlank() ? id : given, locale);
    }

    /** The name of anything else in a definition: translated while it is as it came, as it is once somebody renamed it. */
    String element(String id, String given, Locale locale) {
        var key = "workflow-ui.element." + id;
        return given.equals(messages.getMessage(key, null, null, Locale.ENGLISH)) ? label(key, given, locale) : given;
    }

    private String label(String key, String code, Locale locale) {
        var known = messages.getMessage(key, null, null, locale);
        return known == null ? readable(code) : known;
    }

    /** {@code attachUseCase}, {@code attach-use-case} → "Attach use case". */
    static String readable(String code) {
        var words = code.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[-_]+", " ")
                .trim();
        if (words.isEmpty()) {
            return code;
        }
        var rest = code.contains(" ") ? words.substring(1) : words.substring(1).toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + rest;
    }
}
