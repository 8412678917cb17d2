package org.ogptoolbox.moderation;

import org.ogptoolbox.OnPostgres;

/** Those who look after an entry are asked, on PostgreSQL. */
@OnPostgres
class ConsultationsOnPostgresTest extends ConsultationsTest {}
