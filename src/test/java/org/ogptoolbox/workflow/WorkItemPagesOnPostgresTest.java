package org.ogptoolbox.workflow;

import org.ogptoolbox.OnPostgres;

/** The pages of the inbox, on PostgreSQL. */
@OnPostgres
class WorkItemPagesOnPostgresTest extends WorkItemPagesTest {}
