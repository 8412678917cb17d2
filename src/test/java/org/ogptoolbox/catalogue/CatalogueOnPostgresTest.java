package org.ogptoolbox.catalogue;

import org.ogptoolbox.OnPostgres;

/** The read model, on PostgreSQL. */
@OnPostgres
class CatalogueOnPostgresTest extends CatalogueTest {}
