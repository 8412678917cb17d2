package org.ogptoolbox.workflow;

import java.util.Set;
import org.ogptoolbox.identity.AccountId;

/**
 * A work item and whom it waits for: its assignee, else the people named here and those with its candidate roles.
 *
 * @param people meant by name, such as the submitter
 */
public record Awaited(WorkItem item, Set<AccountId> people) {}
