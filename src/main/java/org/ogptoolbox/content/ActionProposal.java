package org.ogptoolbox.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;

/**
 * An organisation's contribution to a collective action.
 *
 * @param action the number of the collective action, 1 to 20 for those of the Paris Declaration
 * @param type project, shared-resource, call-for-partners
 */
public record ActionProposal(
        @Nullable Integer action,
        LocalizedText name,

        @com.fasterxml.jackson.annotation.JsonProperty("abstract")
        LocalizedText abstractText,

        LocalizedText description,
        @Nullable Link organisation,
        @Nullable Country country,
        @Nullable String type,
        List<Resource> offered,
        List<Resource> sought,
        List<Milestone> milestones,
        List<Link> partners,
        List<Link> tools,
        List<String> links)
        implements Content {

    /** Something offered or sought: what sort of thing, and a sentence. */
    public record Resource(String type, LocalizedText text) {

        public Resource {
            type = Absent.text(type);
            text = Absent.text(text);
        }
    }

    /**
     * Something to reach by a day.
     *
     * @param id what reports on it call it, however often it is renamed; null in what was written before there were ids
     * @param status {@link #PLANNED}, {@link #UNDER_WAY}, {@link #DONE} or {@link #DROPPED}
     */
    public record Milestone(
            @Nullable String id,
            LocalizedText label,
            @Nullable LocalDate due,
            String status) {

        public static final String PLANNED = "planned";
        public static final String UNDER_WAY = "under-way";
        public static final String DONE = "done";
        public static final String DROPPED = "dropped";

        public Milestone {
            label = Absent.text(label);
            status = Absent.text(status);
        }

        public Milestone(LocalizedText label, @Nullable LocalDate due, String status) {
            this(null, label, due, status);
        }

        /** The id, or one that follows from the original label. */
        public String key() {
            return id == null
                    ? UUID.nameUUIDFromBytes(label.original().getBytes(StandardCharsets.UTF_8))
                            .toString()
                    : id;
        }
    }

    public ActionProposal {
        name = Absent.text(name);
        abstractText = Absent.text(abstractText);
        description = Absent.text(description);
        offered = Absent.list(offered);
        sought = Absent.list(sought);
        milestones = Absent.list(milestones);
        partners = Absent.list(partners);
        tools = Absent.list(tools);
        links = Absent.list(links);
    }

    /** The same without its milestones, for pages that tell how far they are beside it. */
    public ActionProposal withoutMilestones() {
        return new ActionProposal(
                action,
                name,
                abstractText,
                description,
                organisation,
                country,
                type,
                offered,
                sought,
                List.of(),
                partners,
                tools,
                links);
    }

    @Override
    public Kind kind() {
        return Kind.ACTION_PROPOSAL;
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
        return Stream.of(
                        Stream.of(name, abstractText, description),
                        offered.stream().map(Resource::text),
                        sought.stream().map(Resource::text),
                        milestones.stream().map(Milestone::label))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public List<Country> countries() {
        return Stream.ofNullable(country).toList();
    }

    @Override
    public List<Link> mentions() {
        return Stream.of(Stream.ofNullable(organisation), partners.stream(), tools.stream())
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public List<String> categories() {
        return Stream.ofNullable(action).map(String::valueOf).toList();
    }

    /** An organisation usually contributes to an action once. */
    @Override
    public List<String> identities() {
        return action == null || organisation == null || TypedText.blank(organisation.name())
                ? List.of()
                : List.of(action + "/" + organisation.plainName());
    }
}
