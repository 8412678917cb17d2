package org.ogptoolbox.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same on PostgreSQL, with demo data by saying so twice. */
class MainJobOnPostgresIT extends MainJobWalk {

    private EmbeddedPostgres postgres;

    @BeforeEach
    void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterEach
    void stopPostgres() throws IOException {
        postgres.close();
    }

    @Override
    Map<String, String> environment() {
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "postgres,demo",
                "SPRING_DATASOURCE_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                "postgres",
                "OGPTOOLBOX_DEMO_ON_POSTGRESQL",
                "true");
    }

    /** The pages are those that axe has seen on H2. */
    @Override
    boolean inspected() {
        return false;
    }
}
