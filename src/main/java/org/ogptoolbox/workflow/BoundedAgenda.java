package org.ogptoolbox.workflow;

import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.agenda.DefaultFlowableEngineAgenda;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.interceptor.MigrationContext;

/**
 * Does so many steps in one transaction and no more: a definition that goes round in circles, or makes ever more tokens,
 * is stopped, and what it did is undone, before it takes the server down.
 */
class BoundedAgenda extends DefaultFlowableEngineAgenda {

    /** A case of ours does a dozen between two people; a loop over all languages a few hundred. */
    static final int MOST_STEPS = 2_000;

    private int steps;

    BoundedAgenda(CommandContext context) {
        super(context);
    }

    @Override
    public void planContinueProcessOperation(ExecutionEntity execution) {
        count();
        super.planContinueProcessOperation(execution);
    }

    @Override
    public void planContinueProcessSynchronousOperation(ExecutionEntity execution) {
        count();
        super.planContinueProcessSynchronousOperation(execution);
    }

    @Override
    public void planContinueProcessWithMigrationContextOperation(
            ExecutionEntity execution, MigrationContext migration) {
        count();
        super.planContinueProcessWithMigrationContextOperation(execution, migration);
    }

    @Override
    public void planContinueMultiInstanceOperation(
            ExecutionEntity execution, ExecutionEntity multiInstanceRoot, int loopCounter) {
        count();
        super.planContinueMultiInstanceOperation(execution, multiInstanceRoot, loopCounter);
    }

    private void count() {
        steps++;
        if (steps > MOST_STEPS) {
            throw new TooManySteps(MOST_STEPS);
        }
    }
}
