package org.ogptoolbox.browser;

import java.util.Map;

/** The way of bin/run: embedded H2 with demo data. */
class MainJobOnH2IT extends MainJobWalk {

    @Override
    Map<String, String> environment() {
        return Map.of("SPRING_PROFILES_ACTIVE", "demo");
    }

    @Override
    boolean inspected() {
        return true;
    }
}
