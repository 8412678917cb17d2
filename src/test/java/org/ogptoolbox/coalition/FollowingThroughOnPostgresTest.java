package org.ogptoolbox.coalition;

import org.ogptoolbox.OnPostgres;

/** Reports, reminders and health, on PostgreSQL. */
@OnPostgres
class FollowingThroughOnPostgresTest extends FollowingThroughTest {}
