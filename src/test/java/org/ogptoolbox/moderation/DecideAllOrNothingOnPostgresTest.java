package org.ogptoolbox.moderation;

import org.ogptoolbox.OnPostgres;

/** A decision that fails half-way, on PostgreSQL. */
@OnPostgres
class DecideAllOrNothingOnPostgresTest extends DecideAllOrNothingTest {}
