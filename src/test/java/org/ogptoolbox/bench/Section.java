package org.ogptoolbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a Markdown page that a program writes anew: what stands between its two comments. */
final class Section {

    private Section() {}

    static void write(Path page, String name, String text) throws IOException {
        var begin = "<!-- " + name + " -->";
        var end = "<!-- /" + name + " -->";
        var content = Files.readString(page);
        var from = content.indexOf(begin);
        var to = content.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(page + " has no section " + name);
        }
        Files.writeString(page, content.substring(0, from) + begin + "\n" + text + content.substring(to));
    }
}
