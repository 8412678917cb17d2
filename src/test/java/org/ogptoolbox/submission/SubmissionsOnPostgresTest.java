package org.ogptoolbox.submission;

import org.ogptoolbox.OnPostgres;

/** A contributor’s way, on PostgreSQL. */
@OnPostgres
class SubmissionsOnPostgresTest extends SubmissionsTest {}
