package org.ogptoolbox.submission;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.workflow.ActionContext;
import org.ogptoolbox.workflow.ProcessAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What processes may ask for to move a revision; a bean's name is the name definitions write. Each does nothing when the
 * revision is already where it would take it, so that the engine may try again.
 */
@Configuration(proxyBeanMethods = false)
class RevisionActions {

    private static final Set<RevisionState> WAS_PUBLISHED =
            EnumSet.of(RevisionState.PUBLISHED, RevisionState.SUPERSEDED, RevisionState.TAKEN_DOWN);

    private final Revisions revisions;

    RevisionActions(Revisions revisions) {
        this.revisions = revisions;
    }

    @Bean
    ProcessAction check(AutomaticCheck check, Findings findings) {
        return context -> {
            var revision = revisions.get(revision(context));
            findings.replace(revision.id(), check.of(revision));
        };
    }

    /** Also tells the case what remains to be done: {@code missingLanguages} (tags), {@code useCaseAttached}. */
    @Bean
    ProcessAction accept() {
        return context -> {
            unless(context, EnumSet.of(RevisionState.APPROVED), revisions::approve);
            var revision = revisions.get(revision(context));
            var missing = revisions.missingLanguages(revision.id(), Language.INTERFACE);
            context.set("missingLanguages", missing.stream().map(Language::tag).toList());
            context.set("useCaseAttached", !revisions.attached(revision.entry()).isEmpty());
        };
    }

    @Bean
    ProcessAction requestChanges() {
        return context -> unless(context, EnumSet.of(RevisionState.CHANGES_REQUESTED), revisions::requestChanges);
    }

    @Bean
    ProcessAction reject() {
        return context -> unless(context, EnumSet.of(RevisionState.REJECTED), revisions::reject);
    }

    @Bean
    ProcessAction markDuplicate() {
        return context -> unless(context, EnumSet.of(RevisionState.REJECTED), revision -> {
            var of = context.variable("duplicateOf").map(Object::toString);
            revisions.markDuplicate(
                    revision, EntryId.parse(of.orElseThrow(() -> new IllegalStateException("duplicateOf is not set"))));
        });
    }

    @Bean
    ProcessAction reopen() {
        return context -> unless(context, EnumSet.of(RevisionState.SUBMITTED), revisions::reopen);
    }

    @Bean
    ProcessAction publish() {
        return context -> unless(context, WAS_PUBLISHED, revisions::publish);
    }

    @Bean
    ProcessAction withdraw() {
        return context -> {
            if (!revisions.get(revision(context)).state().ended()) {
                revisions.withdraw(revision(context));
            }
        };
    }

    private void unless(ActionContext context, Set<RevisionState> done, Consumer<RevisionId> deed) {
        var revision = revisions.get(revision(context));
        if (!done.contains(revision.state())) {
            deed.accept(revision.id());
        }
    }

    private static RevisionId revision(ActionContext context) {
        return new RevisionId(context.caseId().value());
    }
}
