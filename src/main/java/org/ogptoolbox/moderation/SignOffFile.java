package org.ogptoolbox.moderation;

import java.util.List;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.workflow.WorkItem;

/**
 * All that somebody looks at who signs off.
 *
 * @param attached what backs it, published or not
 * @param history who submitted it when, and what was decided and said since
 */
public record SignOffFile(WorkItem item, RevisionDetails revision, List<Entries.Match> attached, History history) {}
