package org.ogptoolbox.base.ui;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A defect that a person ran into: logged whole, told by number. */
record Incident(String number) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Incident of(Throwable problem) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var incident = new Incident(HexFormat.of().formatHex(bytes));
        LOG.error("Incident {}", incident.number, problem);
        return incident;
    }
}
