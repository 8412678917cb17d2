package org.ogptoolbox.site;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data block of a page (JSON-LD), and the page without it. */
final class Data {

    private static final Pattern BLOCK =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private Data() {}

    static JsonNode of(String page) {
        var found = BLOCK.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No data block in the page");
        }
        return JsonMapper.shared().readTree(found.group(1));
    }

    /** What is left to be a script that runs. */
    static String without(String page) {
        return BLOCK.matcher(page).replaceAll("");
    }
}
