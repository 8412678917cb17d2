package org.ogptoolbox.submission;

import org.ogptoolbox.content.Kind;
import org.springframework.stereotype.Component;

/** A tool is reviewed, translated, backed by a use case and signed off. */
@Component
class ToolJourney implements Journey {

    @Override
    public Kind kind() {
        return Kind.TOOL;
    }

    @Override
    public String process() {
        return "tool-submission";
    }
}
