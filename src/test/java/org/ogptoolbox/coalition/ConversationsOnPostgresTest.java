package org.ogptoolbox.coalition;

import org.ogptoolbox.OnPostgres;

/** Matches and letters, on PostgreSQL. */
@OnPostgres
class ConversationsOnPostgresTest extends ConversationsTest {}
