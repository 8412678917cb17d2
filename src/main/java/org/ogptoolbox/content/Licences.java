package org.ogptoolbox.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The identifiers of the SPDX licence list, and {@code proprietary} for what is none of them. */
public final class Licences {

    public static final String PROPRIETARY = "proprietary";

    /** Those that tools of open government mostly have, for the top of a list, with their names in the SPDX list. */
    private static final Map<String, String> NAMES = names(
            "AGPL-3.0-or-later", "GNU Affero General Public License v3.0 or later",
            "AGPL-3.0-only", "GNU Affero General Public License v3.0 only",
            "GPL-3.0-or-later", "GNU General Public License v3.0 or later",
            "GPL-3.0-only", "GNU General Public License v3.0 only",
            "GPL-2.0-or-later", "GNU General Public License v2.0 or later",
            "GPL-2.0-only", "GNU General Public License v2.0 only",
            "LGPL-3.0-or-later", "GNU Lesser General Public License v3.0 or later",
            "LGPL-3.0-only", "GNU Lesser General Public License v3.0 only",
            "LGPL-2.1-or-later", "GNU Lesser General Public License v2.1 or later",
            "MIT", "MIT License",
            "Apache-2.0", "Apache License 2.0",
            "BSD-3-Clause", "BSD 3-Clause \"New\" or \"Revised\" License",
            "BSD-2-Clause", "BSD 2-Clause \"Simplified\" License",
            "MPL-2.0", "Mozilla Public License 2.0",
            "EPL-2.0", "Eclipse Public License 2.0",
            "EUPL-1.2", "European Union Public License 1.2",
            "EUPL-1.1", "European Union Public License 1.1",
            "CECILL-2.1", "CeCILL Free Software License Agreement v2.1",
            "CECILL-B", "CeCILL-B Free Software License Agreement",
            "ISC", "ISC License",
            "CC0-1.0", "Creative Commons Zero v1.0 Universal",
            "CC-BY-4.0", "Creative Commons Attribution 4.0 International",
            "CC-BY-SA-4.0", "Creative Commons Attribution Share Alike 4.0 International",
            "etalab-2.0", "Etalab Licence Ouverte 2.0",
            "Unlicense", "The Unlicense");

    /** The usual ones, then {@code proprietary}. */
    public static final List<String> USUAL =
            Stream.concat(NAMES.keySet().stream(), Stream.of(PROPRIETARY)).toList();

    /** Where SPDX describes a licence, before its identifier. */
    private static final String SPDX = "https://spdx.org/licenses/";

    /** How people write licences that have no near identifier; letters and digits only. */
    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("gpl", "GPL-3.0-or-later"),
            Map.entry("gpl2", "GPL-2.0-only"),
            Map.entry("gpl3", "GPL-3.0-only"),
            Map.entry("agpl", "AGPL-3.0-or-later"),
            Map.entry("agpl3", "AGPL-3.0-only"),
            Map.entry("affero", "AGPL-3.0-or-later"),
            Map.entry("lgpl", "LGPL-3.0-or-later"),
            Map.entry("lgpl21", "LGPL-2.1-only"),
            Map.entry("lgpl3", "LGPL-3.0-only"),
            Map.entry("apache", "Apache-2.0"),
            Map.entry("apache2", "Apache-2.0"),
            Map.entry("bsd", "BSD-3-Clause"),
            Map.entry("bsd2", "BSD-2-Clause"),
            Map.entry("bsd3", "BSD-3-Clause"),
            Map.entry("mozilla", "MPL-2.0"),
            Map.entry("mpl", "MPL-2.0"),
            Map.entry("mpl2", "MPL-2.0"),
            Map.entry("eupl", "EUPL-1.2"),
            Map.entry("cecill", "CECILL-2.1"),
            Map.entry("cc0", "CC0-1.0"),
            Map.entry("ccby", "CC-BY-4.0"),
            Map.entry("ccbysa", "CC-BY-SA-4.0"),
            Map.entry("licenceouverte", "etalab-2.0"),
            Map.entry("licenceouverte2", "etalab-2.0"),
            Map.entry("closed", PROPRIETARY),
            Map.entry("commercial", PROPRIETARY));

    private static final Set<String> CURRENT = read("spdx-licences.txt");
    private static final Set<String> DEPRECATED = read("spdx-licences-deprecated.txt");
    private static final Set<String> EXCEPTIONS = read("spdx-exceptions.txt");

    private Licences() {}

    /** Every identifier one may use, the usual ones first, without those that SPDX no longer recommends. */
    public static List<String> all() {
        return Stream.concat(USUAL.stream(), CURRENT.stream().sorted())
                .distinct()
                .toList();
    }

    /** Whether each word typed is in the identifier or begins a word of the name: "affero", "GPL 3", "Apache". */
    public static boolean isFound(String id, String typed) {
        var code = id.toLowerCase(Locale.ROOT);
        var name = NAMES.getOrDefault(id, "").toLowerCase(Locale.ROOT);
        return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> code.contains(word)
                        || Stream.of(name.split("[ \"-]|\\bv(?=\\d)")).anyMatch(part -> part.startsWith(word)));
    }

    /** What a licence is called whose address this is; the address itself when that is none of the usual ones. */
    public static String name(URI address) {
        var id = address.toString().replaceFirst("^" + Pattern.quote(SPDX), "").replaceFirst("\\.html$", "");
        return NAMES.getOrDefault(id, address.toString());
    }

    /** Where a licence of this identifier is described. */
    public static String address(String id) {
        return SPDX + id;
    }

    static boolean known(String id) {
        return CURRENT.contains(id) || DEPRECATED.contains(id);
    }

    static boolean knownException(String id) {
        return EXCEPTIONS.contains(id);
    }

    /** The identifier somebody probably meant. */
    static Optional<String> nearest(String text) {
        var spoken = SPOKEN.get(text.toLowerCase(Locale.ROOT)
                .replaceAll("gnu|licen[sc]e$|public|version|the\\b|v(?=\\d)|\\.0", "")
                .replaceAll("[^a-z0-9]", ""));
        return spoken != null ? Optional.of(spoken) : nearest(text, all());
    }

    static Optional<String> nearestException(String text) {
        return nearest(text, EXCEPTIONS.stream().sorted().toList());
    }

    private static Optional<String> nearest(String text, List<String> ids) {
        var lower = text.toLowerCase(Locale.ROOT);
        var distance = new LevenshteinDistance(Math.max(1, lower.length() / 3));
        return ids.stream()
                .map(id -> Map.entry(id, distance.apply(lower, id.toLowerCase(Locale.ROOT))))
                .filter(entry -> entry.getValue() >= 0)
                .min(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static Map<String, String> names(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(names);
    }

    private static Set<String> read(String resource) {
        try (InputStream in = Licences.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
