package org.ogptoolbox.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
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
    public String title(Language reader) {
        return name.in(reader);
    }

    @Override
    public LocalizedText summary() {
        return description;
    }

    @Override
    public List<LocalizedText> texts() {
        return List.of(name, description);
    }

    @Override
    public List<Country> countries() {
        return Stream.ofNullable(country).toList();
    }

    @Override
    public List<Link> mentions() {
        return List.of();
    }

    @Override
    public List<String> addresses() {
        return List.of(Absent.text(url));
    }
}
