package org.ogptoolbox.workflow;

import java.util.UUID;

/** Names one work item. */
public record WorkItemId(UUID value) {

    public static WorkItemId parse(String text) {
        return new WorkItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
