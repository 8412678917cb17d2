package org.ogptoolbox.workflow;

import java.util.List;
import org.ogptoolbox.base.MaintenanceCommand;
import org.springframework.stereotype.Component;

/**
 * {@code reconcile [--repair]}: compares the table of work items with the engine, one line per difference. Exit code 0
 * when they agree or all was repaired, 1 when a difference is left, 2 for an unknown word.
 */
@Component
class ReconcileCommand implements MaintenanceCommand {

    private static final String REPAIR = "--repair";

    private final Reconciliation reconciliation;

    ReconcileCommand(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public String name() {
        return "reconcile";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (!arguments.stream().allMatch(REPAIR::equals)) {
            terminal.complain("usage: reconcile [" + REPAIR + "]");
            return 2;
        }
        var differences = reconciliation.run(arguments.contains(REPAIR));
        differences.forEach(difference -> terminal.say(line(difference)));
        if (differences.isEmpty()) {
            terminal.say("ok: work items and engine agree");
        }
        return differences.stream().allMatch(ItemDifference::repaired) ? 0 : 1;
    }

    private static String line(ItemDifference difference) {
        return "%s %s case %s: table [%s], engine [%s]%s"
                .formatted(
                        difference.kind(),
                        difference.item(),
                        difference.caseId() == null ? "unknown" : difference.caseId(),
                        difference.table(),
                        difference.engine(),
                        difference.repaired() ? ", repaired" : "");
    }
}
