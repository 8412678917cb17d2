package org.ogptoolbox.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.coalition.Proposals.offering;
import static org.ogptoolbox.coalition.Proposals.proposal;
import static org.ogptoolbox.coalition.Proposals.seeking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Match.Reason;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.EntryId;

/** What fits what, and why. */
class MatchingTest {

    @Test
    void whatOneSeeksAndAnotherOffersInTheSameActionFits() {
        var seeker = entry(seeking(proposal(7, "Seeker"), "code", "A registry"));
        var offerer = entry(offering(proposal(7, "Offerer"), "code", "Anything at all"));

        assertThat(Matching.among(List.of(seeker, offerer)))
                .singleElement()
                .returns(seeker, Match::seeker)
                .returns(offerer, Match::offerer)
                .satisfies(
                        match -> assertThat(match.reasons()).containsExactly(Reason.SAME_ACTION, Reason.SAME_COUNTRY));
    }

    @Test
    void acrossActionsWordsMustSpeakForIt() {
        var seeker = entry(seeking(proposal(7, "Seeker"), "translation", "Translation into Portuguese"));
        var words = entry(offering(proposal(8, "Words"), "translation", "We translate into PORTUGUESE and Arabic"));
        var nothing = entry(offering(proposal(9, "Nothing"), "translation", "Whatever you like"));

        assertThat(Matching.among(List.of(seeker, words, nothing)))
                .singleElement()
                .returns(words, Match::offerer)
                .returns(List.of("portuguese"), Match::words);
    }

    @Test
    void anotherSortOfThingDoesNotFit() {
        var seeker = entry(seeking(proposal(7, "Seeker"), "funding", "Open registers"));
        var offerer = entry(offering(proposal(7, "Offerer"), "code", "Open registers"));

        assertThat(Matching.among(List.of(seeker, offerer))).isEmpty();
    }

    @Test
    void somethingElseFitsByItsWordsOnly() {
        var seeker = entry(seeking(proposal(7, "Seeker"), "other", "A room for a hackathon"));
        var offerer = entry(offering(proposal(7, "Offerer"), "other", "A stall at the fair"));

        assertThat(Matching.among(List.of(seeker, offerer))).isEmpty();
    }

    @Test
    void anOrganisationIsNotProposedToItself() {
        var one = entry(seeking(proposal(7, "Ville de Paris"), "code", "A registry"));
        var other = entry(offering(proposal(8, "VILLE DE PARIS"), "code", "A registry of registries"));

        assertThat(Matching.among(List.of(one, other))).isEmpty();
    }

    @Test
    void theNearestComesFirst() {
        var seeker = entry(seeking(proposal(7, "Seeker"), "data", "Contracts and tenders of registers"));
        var far = entry(offering(proposal(8, "Far"), "data", "All contracts"));
        var near = entry(offering(proposal(7, "Near"), "data", "All contracts and tenders"));

        assertThat(Matching.among(List.of(seeker, far, near)))
                .extracting(Match::offerer)
                .containsExactly(near, far);
    }

    private static PublishedEntry entry(ActionProposal proposal) {
        return new PublishedEntry(new EntryId(UUID.randomUUID()), "slug", proposal, Instant.EPOCH, Instant.EPOCH);
    }
}
