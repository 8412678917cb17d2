package org.ogptoolbox.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ogptoolbox.base.LocalizedText.Status.HUMAN;
import static org.ogptoolbox.coalition.Proposals.offering;
import static org.ogptoolbox.coalition.Proposals.proposal;
import static org.ogptoolbox.coalition.Proposals.seeking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
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
                .returns(List.of("portuguese"), match -> match.words(Language.ENGLISH));
    }

    @Test
    void wordsInOneOfTheirLanguagesAreEnoughAndAreToldInTheReaders() {
        var french = LocalizedText.of(Language.FRENCH, "Une traduction en portugais");
        var seeker = entry(seeking(
                proposal(7, "Seeker"),
                "translation",
                french.withTranslation(Language.ENGLISH, "Into Portuguese", HUMAN)));
        var english = LocalizedText.of(Language.ENGLISH, "We speak Portuguese");
        var both = entry(offering(
                proposal(8, "Both"), "translation", english.withTranslation(Language.FRENCH, "Du portugais", HUMAN)));
        var one = entry(offering(proposal(9, "One"), "translation", english));

        assertThat(Matching.among(List.of(seeker, both, one)))
                .extracting(
                        Match::offerer, match -> match.words(Language.FRENCH), match -> match.words(Language.SPANISH))
                .containsExactly(
                        tuple(both, List.of("portugais"), List.of("portuguese")),
                        tuple(one, List.of("portuguese"), List.of("portuguese")));
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

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    /** Everybody in open government has citizens and data. */
    @Test
    void aWordThatEverybodyUsesSpeaksForNothing() {
        var seeker = entry(seeking(proposal(7, "Seeker"), "expertise", english("A platform for citizens")));
        var offerer =
                entry(offering(proposal(8, "Offerer"), "expertise", english("Experts on platforms and citizens")));
        assertThat(Matching.among(List.of(seeker, offerer))).isEmpty();
    }

    private static PublishedEntry entry(ActionProposal proposal) {
        return new PublishedEntry(new EntryId(UUID.randomUUID()), "slug", proposal, Instant.EPOCH, Instant.EPOCH);
    }
}
