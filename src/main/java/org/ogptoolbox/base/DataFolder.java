package org.ogptoolbox.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.commons.logging.Log;

/** The folder in which the platform keeps its files: nobody but the owner of the process looks into it. */
final class DataFolder {

    private static final int MOST_FILES = 20_000;

    private DataFolder() {}

    /**
     * There, and with the right rights from now on; what had to be mended is told.
     *
     * @throws DataFolderRefused when it is no folder, or somebody else's
     */
    static void prepare(Path folder, Log log) throws IOException {
        OwnerOnly.createFolder(folder);
        if (!OwnerOnly.supports(folder)) {
            log.warn("The file system of " + folder + " knows no owners: see to it yourself that nobody else reads it");
            return;
        }
        var process = Files.createTempFile(folder, ".owner", "");
        try {
            if (!Files.getOwner(folder).equals(Files.getOwner(process, LinkOption.NOFOLLOW_LINKS))) {
                throw new DataFolderRefused(folder + " belongs to " + Files.getOwner(folder)
                        + ", and not to whoever runs the application: whoever owns it could read everything.");
            }
        } finally {
            Files.delete(process);
        }
        var mended = mend(folder);
        if (mended > 0) {
            log.warn("Others could read " + mended + " files or folders in " + folder + "; only their owner can now");
        }
    }

    /** How many files and folders had rights that were too wide. */
    static int mend(Path folder) throws IOException {
        var mended = 0;
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.limit(MOST_FILES)::iterator) {
                mended += OwnerOnly.mend(file) ? 1 : 0;
            }
        }
        return mended;
    }
}
