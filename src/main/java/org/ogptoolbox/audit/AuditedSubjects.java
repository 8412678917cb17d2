package org.ogptoolbox.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever writes to the trail about something of its own can name it; the trail itself keeps ids only. */
public interface AuditedSubjects {

    /** Those of these subjects that are known here. */
    Map<UUID, AuditedSubject> among(Collection<UUID> subjects);

    /** Subjects known here whose name contains the text, whatever its case; no more than so many. */
    List<UUID> called(String text, int most);
}
