package org.ogptoolbox.coalition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionProposal.Milestone;
import org.ogptoolbox.content.ActionProposal.Resource;
import org.ogptoolbox.content.Link;

/**
 * The organisations that work on one collective action, and what they do there.
 *
 * @param parties by kind of organisation, country and name
 * @param milestones by due day; those without one last
 * @param tools that contributions use, produce or are backed by
 * @param news latest first
 */
public record Coalition(
        List<PublishedEntry> contributions,
        List<Party> parties,
        List<Exchanged> offered,
        List<Exchanged> sought,
        List<MilestoneStanding> milestones,
        List<PublishedEntry> tools,
        List<PublishedEntry> useCases,
        List<Match> matches,
        List<News> news) {

    /**
     * An organisation that takes part.
     *
     * @param type its kind when the catalogue knows it, {@code civil-society}; else null
     * @param entry its own entry in the catalogue, null when it has none
     * @param contributions its own; empty when it only joined
     * @param named whether it is only named as a partner by others, who need not have asked it
     */
    public record Party(
            Link organisation,
            @Nullable String type,
            @Nullable Country country,
            @Nullable PublishedEntry entry,
            List<PublishedEntry> contributions,
            boolean named) {}

    /** Something offered or sought, and by which contribution. */
    public record Exchanged(PublishedEntry entry, Resource resource) {}

    /**
     * Something that happened.
     *
     * @param id of what happened, for feeds
     * @param at when it was published, told or agreed to
     * @param what what it is
     * @param entry the contribution, null when an organisation joined
     * @param organisation that joined, null when something else happened
     * @param milestone that was reported on, likewise
     * @param report likewise
     */
    public record News(
            UUID id,
            Instant at,
            What what,
            @Nullable PublishedEntry entry,
            @Nullable Link organisation,
            @Nullable Milestone milestone,
            @Nullable MilestoneReport report) {

        /** Its day, in universal time. */
        public LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }

        /** Sorts of news. Labels are {@code what.<NAME>}. */
        public enum What {
            PUBLISHED,
            JOINED,
            REPORTED
        }
    }
}
