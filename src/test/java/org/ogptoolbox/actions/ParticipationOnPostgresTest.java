package org.ogptoolbox.actions;

import org.ogptoolbox.OnPostgres;

/** The participation of 2017, on PostgreSQL. */
@OnPostgres
class ParticipationOnPostgresTest extends ParticipationTest {}
