package org.ogptoolbox.identity;

import org.ogptoolbox.OnPostgres;

/** Two administrators at once, on PostgreSQL. */
@OnPostgres
class AdministratorsAtOnceOnPostgresTest extends AdministratorsAtOnceTest {}
