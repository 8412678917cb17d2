package org.ogptoolbox.submission;

import java.util.List;
import org.ogptoolbox.content.RevisionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the automatic check found; for those who review, since it may name entries that are not published yet. */
@Service
public class Findings {

    private static final JsonMapper JSON = new JsonMapper();

    private final FindingRows rows;

    Findings(FindingRows rows) {
        this.rows = rows;
    }

    /** The findings of the revision's last submission, most important first; empty when nothing was found. */
    @PreAuthorize("hasAnyRole('MODERATOR', 'ETALAB', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<Finding> of(RevisionId revision) {
        return rows.findByRevisionOrderByOrdinal(revision.value()).stream()
                .map(FindingRow::finding)
                .toList();
    }

    void replace(RevisionId revision, List<Finding> findings) {
        rows.deleteOf(revision.value());
        for (var ordinal = 0; ordinal < findings.size(); ordinal++) {
            rows.save(new FindingRow(revision.value(), ordinal, findings.get(ordinal)));
        }
    }

    static String write(List<String> arguments) {
        return JSON.writeValueAsString(arguments);
    }

    static List<String> read(String arguments) {
        return JSON.readValue(arguments, new TypeReference<>() {});
    }
}
