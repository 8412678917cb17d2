package org.ogptoolbox.coalition;

import org.ogptoolbox.OnPostgres;

/** Asking to join a coalition, on PostgreSQL. */
@OnPostgres
class JoinRequestsOnPostgresTest extends JoinRequestsTest {}
