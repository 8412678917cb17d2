package org.ogptoolbox.content;

import java.util.List;

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

    /** The kinds of entries that show what one of this kind is good for, the usual first; none for most. */
    public List<Kind> backedBy() {
        return switch (this) {
            case TOOL -> List.of(USE_CASE);
            case ACTION_PROPOSAL -> List.of(USE_CASE, TOOL);
            case USE_CASE, ORGANISATION -> List.of();
        };
    }

    /** The segment of public addresses. */
    public String plural() {
        return plural;
    }
}
