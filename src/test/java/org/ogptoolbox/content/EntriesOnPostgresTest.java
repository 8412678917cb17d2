package org.ogptoolbox.content;

import org.ogptoolbox.OnPostgres;

/** Finding entries, on PostgreSQL. */
@OnPostgres
class EntriesOnPostgresTest extends EntriesTest {}
