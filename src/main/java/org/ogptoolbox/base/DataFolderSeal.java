package org.ogptoolbox.base;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The database makes its file with the rights that the process gives to every file. The folder around it is closed by then;
 * once the application is ready, so is the file.
 */
@Component
class DataFolderSeal {

    private final ToolboxProperties properties;

    DataFolderSeal(ToolboxProperties properties) {
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void close() throws IOException {
        var folder = properties.dataDirectory();
        if (Files.isDirectory(folder) && OwnerOnly.supports(folder)) {
            DataFolder.mend(folder);
        }
    }
}
