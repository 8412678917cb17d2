package org.ogptoolbox.workflow;

import org.mockito.Mockito;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Not a configuration by annotation, so that nobody's component scan finds it. */
@EnableAutoConfiguration
@EnableMethodSecurity
@ComponentScan(
        basePackageClasses = Cases.class,
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.ogptoolbox\\.workflow\\.ui\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?")
        })
@Import({MovableClock.class, People.class, DueTimers.class, Scenario.class, PlayedScreens.class, RecordedEvents.class})
class WorkflowSlice {

    @Bean
    AuditTrail auditTrail() {
        return Mockito.mock(AuditTrail.class);
    }

    @Bean
    CurrentUser currentUser(People people) {
        return people.currentUser();
    }

    @Bean
    Accounts accounts(People people) {
        return people.accounts();
    }

    @Bean
    RecordedActions recordedActions() {
        return new RecordedActions();
    }

    @Bean
    ProcessAction check(RecordedActions recorded) {
        return recorded.named("check");
    }

    @Bean
    ProcessAction accept(RecordedActions recorded) {
        return recorded.named("accept");
    }

    @Bean
    ProcessAction requestChanges(RecordedActions recorded) {
        return recorded.named("requestChanges");
    }

    @Bean
    ProcessAction reject(RecordedActions recorded) {
        return recorded.named("reject");
    }

    @Bean
    ProcessAction markDuplicate(RecordedActions recorded) {
        return recorded.named("markDuplicate");
    }

    @Bean
    ProcessAction reopen(RecordedActions recorded) {
        return recorded.named("reopen");
    }

    @Bean
    ProcessAction publish(RecordedActions recorded) {
        return recorded.named("publish");
    }

    @Bean
    ProcessAction withdraw(RecordedActions recorded) {
        return recorded.named("withdraw");
    }

    @Bean
    ProcessAction findSpeakers(RecordedActions recorded) {
        return recorded.named("findSpeakers");
    }

    @Bean
    ProcessAction findMaintainers(RecordedActions recorded) {
        return recorded.named("findMaintainers");
    }

    @Bean
    ProcessAction findHosts(RecordedActions recorded) {
        return recorded.named("findHosts");
    }

    @Bean
    ProcessAction joinCoalition(RecordedActions recorded) {
        return recorded.named("joinCoalition");
    }

    @Bean
    ProcessAction declineJoin(RecordedActions recorded) {
        return recorded.named("declineJoin");
    }

    @Bean
    ProcessAction withdrawJoin(RecordedActions recorded) {
        return recorded.named("withdrawJoin");
    }
}
