package org.ogptoolbox.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ogptoolbox.base.FoldedTexts;
import org.ogptoolbox.base.MaintenanceCommand;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Revisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code reindex}: writes the read model anew from the published revisions, and drops what is not published. */
@Component
@Order(2)
class RebuildCatalogue implements MaintenanceCommand, FoldedTexts {

    private static final int PAGE = 200;

    private final Revisions revisions;
    private final ReadModel model;
    private final TransactionTemplate transaction;

    RebuildCatalogue(Revisions revisions, ReadModel model, TransactionTemplate transaction) {
        this.revisions = revisions;
        this.model = model;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        terminal.say(rebuild());
        return 0;
    }

    @Override
    public void foldAgain() {
        rebuild();
    }

    private String rebuild() {
        var stale = new HashSet<>(Objects.requireNonNull(transaction.execute(status -> model.shown())));
        var written = 0;
        for (var page = page(0); !page.isEmpty(); page = page(written)) {
            page.forEach(revision -> stale.remove(revision.entry().value()));
            written += page.size();
        }
        var dropped = stale.stream().mapToInt(this::drop).sum();
        return "reindex: " + written + " entries written, " + dropped + " dropped";
    }

    private List<RevisionDetails> page(int offset) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var page = revisions.allPublished(offset, PAGE);
            page.forEach(revision -> model.show(revision, revisions.attached(revision.entry())));
            return page;
        }));
    }

    /** What was published while the command ran is not among those it saw, and stays. */
    private int drop(UUID entry) {
        return Objects.requireNonNull(transaction.execute(
                status -> revisions.published(new EntryId(entry)).isPresent() ? 0 : model.forget(entry)));
    }
}
