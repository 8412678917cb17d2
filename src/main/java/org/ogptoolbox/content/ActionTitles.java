package org.ogptoolbox.content;

import java.util.Optional;
import java.util.SortedMap;
import org.ogptoolbox.base.LocalizedText;

/** What contents that name a collective action by its number need to know of it; the feature that keeps actions tells. */
public interface ActionTitles {

    /** The titles of those that one may contribute to now, by number. */
    SortedMap<Integer, LocalizedText> open();

    /** The title of an action, also of one that is closed or only planned. */
    Optional<LocalizedText> title(int number);
}
