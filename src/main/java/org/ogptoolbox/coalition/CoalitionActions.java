package org.ogptoolbox.coalition;

import java.util.List;
import java.util.stream.Stream;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.ProcessAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the processes of coalitions may ask for; a bean's name is the name definitions write. */
@Configuration(proxyBeanMethods = false)
class CoalitionActions {

    /** A work item keeps its candidates in 2,000 characters, 37 for each; the others can be asked by these. */
    private static final int MOST = 40;

    /** Tells the case {@code speakers} (account ids) and {@code submitterSpeaks}. */
    @Bean
    ProcessAction findSpeakers(Claims claims, SpeakerRows speakers) {
        return context -> {
            var claim = claims.of(context.caseId());
            var all = speakers.of(claim.organisation());
            context.set("submitterSpeaks", all.contains(claim.account()));
            context.set("speakers", ids(all.stream().filter(account -> !account.equals(claim.account()))));
        };
    }

    /** Tells the case {@code hosts}: the steward of the action and those who speak for its members. */
    @Bean
    ProcessAction findHosts(JoinRows joins, Members members) {
        return context -> {
            var join = joins.find(context.caseId().value()).orElseThrow();
            var hosts = members.hosts(join.action()).stream().filter(account -> !account.equals(join.account()));
            context.set("hosts", ids(hosts));
        };
    }

    @Bean
    ProcessAction joinCoalition(JoinEndings endings) {
        return context -> endings.end(context.caseId(), JoinState.ACCEPTED);
    }

    @Bean
    ProcessAction declineJoin(JoinEndings endings) {
        return context -> endings.end(context.caseId(), JoinState.DECLINED);
    }

    @Bean
    ProcessAction withdrawJoin(JoinEndings endings) {
        return context -> endings.end(context.caseId(), JoinState.WITHDRAWN);
    }

    private static List<String> ids(Stream<AccountId> accounts) {
        return accounts.distinct().limit(MOST).map(AccountId::toString).toList();
    }
}
