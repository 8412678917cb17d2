package org.ogptoolbox.moderation;

import org.ogptoolbox.OnPostgres;

/** Taking down what is published, on PostgreSQL. */
@OnPostgres
class PublishedEntriesOnPostgresTest extends PublishedEntriesTest {}
