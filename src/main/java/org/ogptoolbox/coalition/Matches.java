package org.ogptoolbox.coalition;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.RevisionEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes to both sides what one seeks and the other offers: on their page, and once by mail. */
@Service
public class Matches {

    /** A publication tells by mail of the nearest; all of them stand on the page of those concerned. */
    static final int MAILED = 5;

    private final Members members;
    private final Progress progress;
    private final CoalitionMails mails;
    private final JdbcClient jdbc;
    private final Clock clock;

    Matches(Members members, Progress progress, CoalitionMails mails, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.progress = progress;
        this.mails = mails;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that concern contributions the current user answers for, nearest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Match> mine() {
        var mine = progress.mine().stream().map(PublishedEntry::id).collect(Collectors.toSet());
        return Matching.among(members.contributions(), entry -> mine.contains(entry.id())).stream()
                .filter(match -> !ownWithOwn(match))
                .toList();
    }

    /** Those within one action and with others, for everybody to read, nearest first. */
    @Transactional(readOnly = true)
    public List<Match> of(int action) {
        return Matching.among(members.contributions(), entry -> isOf(action, entry));
    }

    private static boolean isOf(int action, PublishedEntry entry) {
        var number = Members.proposal(entry).action();
        return number != null && number == action;
    }

    /** Only proposals offer and seek: the publication of anything else waits for nobody and reads nothing here. */
    @ApplicationModuleListener
    void on(RevisionEvent.Published event) {
        if (members.contribution(event.entry()).isPresent()) {
            look(event);
        }
    }

    private void look(RevisionEvent.Published event) {
        waitForOthers();
        var fresh = Matching.among(members.contributions(), entry -> entry.id().equals(event.entry())).stream()
                .filter(match -> !ownWithOwn(match) && isNew(match))
                .toList();
        fresh.forEach(this::remember);
        fresh.stream().limit(MAILED).forEach(mails::matched);
    }

    /**
     * Of proposals published at the same moment, one after the other looks for its matches: each pair is told once. The
     * first action stands for all of them, since matches reach across actions.
     */
    private void waitForOthers() {
        jdbc.sql(
                        "select id from collective_action where number = (select min(number) from collective_action) for update")
                .query(UUID.class)
                .list();
    }

    /** The same people answer for both: they know what they have and want. */
    private boolean ownWithOwn(Match match) {
        var seekers = members.answering(match.seeker());
        return !seekers.isEmpty() && seekers.equals(members.answering(match.offerer()));
    }

    private boolean isNew(Match match) {
        return jdbc.sql("select count(*) from coalition_match where seeker_id = ? and offerer_id = ? and type = ?")
                        .params(
                                match.seeker().id().value(),
                                match.offerer().id().value(),
                                match.sought().type())
                        .query(Long.class)
                        .single()
                == 0;
    }

    private void remember(Match match) {
        jdbc.sql("insert into coalition_match (seeker_id, offerer_id, type, found_at) values (?, ?, ?, ?)")
                .params(
                        match.seeker().id().value(),
                        match.offerer().id().value(),
                        match.sought().type(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
