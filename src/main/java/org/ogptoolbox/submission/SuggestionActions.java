package org.ogptoolbox.submission;

import java.util.Collection;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.workflow.ActionContext;
import org.ogptoolbox.workflow.ProcessAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the process of revisions asks for when somebody changes an entry that others look after. */
@Configuration(proxyBeanMethods = false)
class SuggestionActions {

    /** A work item keeps its candidates in 2,000 characters, 37 for each; the others can be asked by these. */
    private static final int MOST = 40;

    private static final String MAINTAINERS = "maintainers";

    /** Tells the case {@code maintainers} (account ids) and {@code maintainersAsked}. */
    @Bean
    ProcessAction findMaintainers(Revisions revisions, Answering answering) {
        return context -> {
            var silent = silent(context);
            var revision = revisions.get(new RevisionId(context.caseId().value()));
            var ids = answering.asked(revision).stream()
                    .limit(MOST)
                    .map(account -> account.id().toString())
                    .toList();
            context.set(MAINTAINERS, ids);
            context.set("maintainersAsked", !ids.isEmpty() && !silent);
        };
    }

    /** Whoever said nothing in an earlier round is not waited for again. */
    private static boolean silent(ActionContext context) {
        var asked = context.variable(MAINTAINERS)
                .filter(before -> before instanceof Collection<?> ids && !ids.isEmpty())
                .isPresent();
        return asked && context.variable(Submissions.CONSULT + "Outcome").isEmpty();
    }
}
