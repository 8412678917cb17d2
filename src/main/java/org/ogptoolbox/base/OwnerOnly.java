package org.ogptoolbox.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Folders (0700) and files (0600) that nobody but the owner of the running process reads. Where the file system knows no
 * such rights, they are made as usual: there the folder's own protection has to do.
 */
public final class OwnerOnly {

    static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** The folder, and those above it that are missing. */
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (supports(nearest(folder))) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
            } else {
                Files.createDirectories(folder);
            }
        }
    }

    /** A new file with this text, or the same file with another; nobody reads it in between. */
    public static void write(Path file, String text) throws IOException {
        if (supports(nearest(file)) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        }
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Whether anything had to be mended: the rights of this file or folder were wider than they may be. */
    static boolean mend(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return false;
        }
        var attributes = view.readAttributes();
        var wanted = attributes.isDirectory() ? FOLDER : FILE;
        if (attributes.isSymbolicLink() || attributes.isOther() || wanted.containsAll(attributes.permissions())) {
            return false;
        }
        // By its name: without following links Java opens and closes the file, and with that every lock of this process
        // on it
        // ends, so that a second process could open the database beside this one.
        Files.setPosixFilePermissions(path, wanted);
        return true;
    }

    static boolean supports(Path existing) {
        return Files.getFileAttributeView(existing, PosixFileAttributeView.class) != null;
    }

    private static Path nearest(Path path) {
        var existing = path.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }
}
