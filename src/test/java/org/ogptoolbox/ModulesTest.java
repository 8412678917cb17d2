package org.ogptoolbox;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules depend on each other as the design says, and only so. */
class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void everyModuleUsesOnlyWhatItMay() {
        modules.verify();
    }

    /** Draws the module diagrams into {@code target/spring-modulith-docs}. */
    @Test
    void drawsTheModules() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
