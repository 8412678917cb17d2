package org.ogptoolbox.moderation;

import org.ogptoolbox.OnPostgres;

/** Many signed off at once, on PostgreSQL. */
@OnPostgres
class AnnouncementsOnPostgresTest extends AnnouncementsTest {}
