package org.ogptoolbox.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.LocalizedText;

/**
 * A body that makes, runs or uses tools, or takes part in collective actions.
 *
 * @param type national-government, local-government, public-authority, civil-society, research, company, international
 * @param externalIds by scheme: {@code wikidata}, {@code ror}
 */
public record Organisation(
        LocalizedText name,
        LocalizedText description,
        @Nullable String type,
        @Nullable Country country,
        @Nullable String url,
        Map<String, String> externalIds)
        implements Content {

    public Organisation {
        name = Absent.text(name);
        description = Absent.text(description);
        externalIds = Absent.map(externalIds);
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    @Override
    public String title() {
        return name.original();
    }

    @Override
    public LocalizedText summary() {
        return description;
    }
}
