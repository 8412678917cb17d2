package org.ogptoolbox.workflow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Findings as the command line and the log say them, without an application context. */
final class EnglishFindings {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle(
            "messages/workflow-check",
            Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private EnglishFindings() {}

    static String sentence(DefinitionFinding finding) {
        var format = new MessageFormat(SENTENCES.getString(finding.messageKey()), Locale.ENGLISH);
        return format.format(finding.arguments().toArray());
    }
}
