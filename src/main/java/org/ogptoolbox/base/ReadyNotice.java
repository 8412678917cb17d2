package org.ogptoolbox.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to open it, once it is all there. */
@Component
@ConditionalOnWebApplication
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    private final ToolboxProperties properties;

    ReadyNotice(ToolboxProperties properties) {
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        LOG.info("The OGP Toolbox is ready: open {}", properties.publicAddress());
    }
}
