package org.ogptoolbox.workflow;

import org.ogptoolbox.OnPostgres;

/** Two people at once, on PostgreSQL. */
@OnPostgres
class WorkItemRaceOnPostgresTest extends WorkItemRaceTest {}
