package org.ogptoolbox.coalition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.CatalogueQuery;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.submission.Answering;
import org.springframework.stereotype.Component;

/** Which contributions and organisations make up a coalition, and who answers for them. */
@Component
class Members {

    private final Catalogue catalogue;
    private final JoinRows joins;
    private final SpeakerRows speakers;
    private final Answering answering;
    private final CollectiveActions actions;

    Members(Catalogue catalogue, JoinRows joins, SpeakerRows speakers, Answering answering, CollectiveActions actions) {
        this.catalogue = catalogue;
        this.joins = joins;
        this.speakers = speakers;
        this.answering = answering;
        this.actions = actions;
    }

    static ActionProposal proposal(PublishedEntry entry) {
        return (ActionProposal) entry.content();
    }

    /** The published contributions to an action, by title. */
    List<PublishedEntry> contributions(int action) {
        var query = new CatalogueQuery(Kind.ACTION_PROPOSAL, "", String.valueOf(action));
        return catalogue.search(query, 1, Integer.MAX_VALUE).entries();
    }

    /** Every published contribution, latest first. */
    List<PublishedEntry> contributions() {
        return catalogue.all(Kind.ACTION_PROPOSAL);
    }

    /** A published contribution. */
    Optional<PublishedEntry> contribution(EntryId id) {
        return catalogue.find(id).filter(entry -> entry.content().kind() == Kind.ACTION_PROPOSAL);
    }

    /** Accepted requests to join an action, oldest first. */
    List<JoinRequest> joined(int action) {
        return joins.in(JoinState.ACCEPTED).stream()
                .filter(join -> join.action() == action)
                .toList();
    }

    /** Those who answer for a coalition: the steward of the action, and who speaks for an organisation that takes part. */
    Set<AccountId> hosts(int action) {
        var hosts = new LinkedHashSet<AccountId>();
        actions.find(action).map(one -> one.facts().steward()).ifPresent(hosts::add);
        hosts.addAll(speakersOf(action));
        return hosts;
    }

    private Set<AccountId> speakersOf(int action) {
        var organisations = Stream.concat(
                contributions(action).stream().map(entry -> proposal(entry).organisation()),
                joined(action).stream().map(JoinRequest::organisation));
        var accounts = new LinkedHashSet<AccountId>();
        organisations.filter(Objects::nonNull).forEach(link -> accounts.addAll(speakers.of(link)));
        return accounts;
    }

    /** Those who answer for a contribution: who looks after it, and who speaks for its organisation. */
    Set<AccountId> answering(PublishedEntry entry) {
        return answering.of(entry.id(), entry.content());
    }

    /** The organisation of a contribution; an empty name when it names none. */
    static Link organisation(PublishedEntry entry) {
        var link = proposal(entry).organisation();
        return link == null ? new Link("", null) : link;
    }
}
