package org.ogptoolbox;

import java.util.List;
import org.ogptoolbox.base.MaintenanceCommands;
import org.ogptoolbox.base.OrderlyEnd;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The OGP Toolbox: one application, one module per feature below this package. */
@SpringBootApplication
public class Application {

    /** Serves the platform; with a first word that is not an option, runs that maintenance command and exits. */
    public static void main(String[] args) {
        // The embedded database makes no functions of classes: nothing here needs it to.
        System.setProperty("h2.allowedClasses", "");
        if (args.length == 0 || args[0].startsWith("-")) {
            OrderlyEnd.of(SpringApplication.run(Application.class, args));
        } else {
            System.exit(MaintenanceCommands.run(Application.class, List.of(args)));
        }
    }
}
