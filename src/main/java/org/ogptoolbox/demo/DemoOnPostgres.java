package org.ogptoolbox.demo;

/** The application was started with demo data on PostgreSQL without saying so twice. */
class DemoOnPostgres extends IllegalStateException {

    DemoOnPostgres() {
        super("Demo data on PostgreSQL: everybody knows the demo accounts' password. Leave the profile demo out, or say"
                + " it a second time with OGPTOOLBOX_DEMO_ON_POSTGRESQL=true.");
    }
}
