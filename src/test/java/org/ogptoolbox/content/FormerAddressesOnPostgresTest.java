package org.ogptoolbox.content;

import org.ogptoolbox.OnPostgres;

@OnPostgres
class FormerAddressesOnPostgresTest extends FormerAddressesTest {}
