package org.ogptoolbox.actions;

import org.ogptoolbox.OnPostgres;

/** Declarations and collective actions, on PostgreSQL. */
@OnPostgres
class CollectiveActionsOnPostgresTest extends CollectiveActionsTest {}
