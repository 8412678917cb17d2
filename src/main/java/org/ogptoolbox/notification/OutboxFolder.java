package org.ogptoolbox.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.stereotype.Component;

/**
 * Where mails lie when there is no mail server. They hold links that open accounts, so only the user of the machine who
 * runs the application may look into it.
 */
@Component
class OutboxFolder {

    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;

    OutboxFolder(ToolboxProperties properties) {
        this.folder =
                properties.dataDirectory().resolve("outbox").toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /** Writes the mail, readable for the owner alone from its first byte. */
    void keep(QueuedMail mail) throws IOException {
        prepare();
        var text = "To: %s%nSubject: %s%nDate: %s%n%n%s%n"
                .formatted(mail.recipient(), mail.subject(), mail.createdAt(), mail.body());
        // A temporary file is its owner's alone from the beginning.
        var draft = Files.createTempFile(folder, mail.id().toString(), ".part");
        Files.writeString(draft, text);
        Files.move(
                draft,
                folder.resolve(mail.id() + ".txt"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes from others what earlier versions let them read. */
    void close() throws IOException {
        if (Files.isDirectory(folder) && posix()) {
            Files.setPosixFilePermissions(folder, OWNERS_FOLDER);
            try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                for (var file : files) {
                    Files.setPosixFilePermissions(file, OWNERS_FILE);
                }
            }
        }
    }

    private void prepare() throws IOException {
        if (posix()) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
            Files.setPosixFilePermissions(folder, OWNERS_FOLDER);
        } else {
            Files.createDirectories(folder);
        }
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
