package org.ogptoolbox;

/** The whole life of a submission, on PostgreSQL. */
@OnPostgres
class MainJobStoryOnPostgresTest extends MainJobStoryTest {}
