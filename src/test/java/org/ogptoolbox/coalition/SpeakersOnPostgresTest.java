package org.ogptoolbox.coalition;

import org.ogptoolbox.OnPostgres;

/** Who speaks for an organisation, on PostgreSQL. */
@OnPostgres
class SpeakersOnPostgresTest extends SpeakersTest {}
