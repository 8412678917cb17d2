package org.ogptoolbox.content;

import org.ogptoolbox.OnPostgres;

/** Two people at one revision, on PostgreSQL. */
@OnPostgres
class RevisionsAtOnceOnPostgresTest extends RevisionsAtOnceTest {}
