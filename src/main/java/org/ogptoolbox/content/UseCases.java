package org.ogptoolbox.content;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which use cases back which tool. */
@Component
class UseCases {

    private final RevisionRepository repository;
    private final Aggregates aggregates;
    private final Trail trail;
    private final Clock clock;

    UseCases(RevisionRepository repository, Aggregates aggregates, Trail trail, Clock clock) {
        this.repository = repository;
        this.aggregates = aggregates;
        this.trail = trail;
        this.clock = clock;
    }

    List<EntryId> of(EntryId tool) {
        return repository.useCases(tool.value()).stream().map(EntryId::new).toList();
    }

    /** The tool is locked, so that attaching the same twice at once does it once. */
    void attach(EntryId tool, EntryId useCase) {
        if (aggregates.entry(tool.value()).kind() != Kind.TOOL
                || aggregates.entry(useCase.value()).kind() != Kind.USE_CASE) {
            throw new IllegalArgumentException("A use case is attached to a tool, not " + useCase + " to " + tool);
        }
        if (!of(tool).contains(useCase)) {
            aggregates.add(new UseCaseAttachment(
                    new UseCaseAttachment.Key(tool.value(), useCase.value()),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
            trail.attached(new UseCaseAttached(tool, useCase));
        }
    }
}
