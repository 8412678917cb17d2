package org.ogptoolbox.content;

/** What an entry can be. The path names it in addresses: {@code /app/submit/tool}, {@code /en/tools/decidim}. */
public enum Kind {
    TOOL("tool", "tools"),
    USE_CASE("use-case", "use-cases"),
    ORGANISATION("organisation", "organisations"),
    ACTION_PROPOSAL("action-proposal", "action-proposals");

    private final String path;
    private final String plural;

    Kind(String path, String plural) {
        this.path = path;
        this.plural = plural;
    }

    public String path() {
        return path;
    }

    /** The segment of public addresses. */
    public String plural() {
        return plural;
    }
}
