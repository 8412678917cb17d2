package org.ogptoolbox.site;

import java.util.List;
import org.ogptoolbox.base.Language;

/**
 * What every page has around its content.
 *
 * @param language the reader's
 * @param path the page within a language: empty for the home page, {@code /tools/decidim}
 * @param query what follows the path, with its question mark; empty without
 * @param version of the style sheets
 * @param origin where the platform is reached from outside
 */
record Frame(Language language, String path, String query, String version, String origin) {

    private static final List<String> SECTIONS = List.of("tools", "use-cases", "organisations", "actions");

    /** The same page in a language. */
    record Alternate(String tag, String name, String path, String address, boolean current) {}

    public String canonical() {
        return origin + "/" + language + path;
    }

    /** This page in every language, each named in itself. */
    public List<Alternate> alternates() {
        return Language.INTERFACE.stream()
                .map(other -> new Alternate(
                        other.tag(),
                        capitalized(other.displayName(other.locale())),
                        "/" + other + path + query,
                        origin + "/" + other + path,
                        other.equals(language)))
                .toList();
    }

    /** A path of the site in the reader's language. */
    public String to(String rest) {
        return "/" + language + rest;
    }

    /** Whether the page is the section or lies within it. */
    public boolean in(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    /** The section that the page is or lies in, as menus name it; tools for all that lies in none. */
    public String section() {
        return in("/action-proposals")
                ? "actions"
                : SECTIONS.stream()
                        .filter(section -> in("/" + section))
                        .findFirst()
                        .orElse(SECTIONS.getFirst());
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
