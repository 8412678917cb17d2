package org.ogptoolbox.content;

import org.ogptoolbox.OnPostgres;

/** Published entries that are taken down, on PostgreSQL. */
@OnPostgres
class TakedownsOnPostgresTest extends TakedownsTest {}
