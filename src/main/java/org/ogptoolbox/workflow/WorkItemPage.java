package org.ogptoolbox.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of work items.
 *
 * @param next hand it back for the page after this one; null on the last page
 */
public record WorkItemPage(List<WorkItem> items, @Nullable String next) {}
