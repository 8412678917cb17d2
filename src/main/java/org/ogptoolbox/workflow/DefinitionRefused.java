package org.ogptoolbox.workflow;

import java.util.List;
import org.ogptoolbox.base.DomainException;

/** A definition that must not be deployed, with all that was found. */
public class DefinitionRefused extends DomainException {

    private final transient List<DefinitionFinding> findings;

    public DefinitionRefused(List<DefinitionFinding> findings) {
        super("workflow.check.refused", findings.size());
        this.findings = List.copyOf(findings);
    }

    public List<DefinitionFinding> findings() {
        return findings;
    }
}
