package org.ogptoolbox.moderation;

import org.ogptoolbox.OnPostgres;

/** Plans that are changed, on PostgreSQL. */
@OnPostgres
class PlannedPublicationsOnPostgresTest extends PlannedPublicationsTest {}
