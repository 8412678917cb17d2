package org.ogptoolbox.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;

/**
 * How somebody used tools: what was done, and what came of it.
 *
 * @param tools the tools it is about
 * @param organisation who did it
 * @param start the first month, {@code 2016-02}
 * @param end the last month, null while it goes on
 * @param peopleReached a count, null when unknown
 */
public record UseCase(
        LocalizedText name,

        @com.fasterxml.jackson.annotation.JsonProperty("abstract")
        LocalizedText abstractText,

        LocalizedText context,
        LocalizedText done,
        LocalizedText results,
        LocalizedText lessons,
        List<Link> tools,
        @Nullable Link organisation,
        @Nullable Country country,
        @Nullable String place,
        @Nullable String start,
        @Nullable String end,
        @Nullable Integer peopleReached,
        @Nullable String cost,
        List<String> links)
        implements Content {

    public UseCase {
        name = Absent.text(name);
        abstractText = Absent.text(abstractText);
        context = Absent.text(context);
        done = Absent.text(done);
        results = Absent.text(results);
        lessons = Absent.text(lessons);
        tools = Absent.list(tools);
        links = Absent.list(links);
    }

    @Override
    public Kind kind() {
        return Kind.USE_CASE;
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
        return abstractText;
    }

    @Override
    public List<LocalizedText> texts() {
        return List.of(name, abstractText, context, done, results, lessons);
    }

    @Override
    public List<String> words() {
        return Stream.ofNullable(place).toList();
    }

    @Override
    public List<Country> countries() {
        return Stream.ofNullable(country).toList();
    }

    @Override
    public List<Link> mentions() {
        return Stream.concat(tools.stream(), Stream.ofNullable(organisation)).toList();
    }
}
