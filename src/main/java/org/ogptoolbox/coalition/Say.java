package org.ogptoolbox.coalition;

import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Whether somebody who was asked by name still has a say: the lists of whom a step asks are made when it begins. */
@Component
class Say {

    private final Claims claims;
    private final SpeakerRows speakers;
    private final JoinRows joins;
    private final Members members;

    Say(Claims claims, SpeakerRows speakers, JoinRows joins, Members members) {
        this.claims = claims;
        this.speakers = speakers;
        this.joins = joins;
        this.members = members;
    }

    boolean lost(AccountId account, WorkItem item) {
        return switch (item.step()) {
            case Confirmations.CONFIRM ->
                !speakers.speaks(account, claims.of(item.caseId()).organisation());
            case JoinRequests.ANSWER ->
                joins.find(item.caseId().value())
                        .filter(join -> !members.hosts(join.action()).contains(account))
                        .isPresent();
            default -> false;
        };
    }
}
