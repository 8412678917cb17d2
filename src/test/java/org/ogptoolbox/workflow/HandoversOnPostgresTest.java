package org.ogptoolbox.workflow;

import org.ogptoolbox.OnPostgres;

/** Items that change hands, on PostgreSQL. */
@OnPostgres
class HandoversOnPostgresTest extends HandoversTest {}
