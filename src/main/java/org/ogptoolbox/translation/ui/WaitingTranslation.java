package org.ogptoolbox.translation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.Ages;
import org.ogptoolbox.workflow.ui.WorkflowLabels;
import org.springframework.stereotype.Component;

/** A row of the list: what is to be translated, into what, until when, and whether somebody has it. */
class WaitingTranslation extends ListItem {

    private WaitingTranslation(Anchor title, Div facts) {
        addClassName("panel");
        add(title, facts);
    }

    /** Makes rows in the reader's words. */
    @Component
    static class Factory {

        private final Accounts accounts;
        private final CurrentUser currentUser;
        private final WorkflowLabels labels;
        private final Ages ages;
        private final Messages messages;
        private final Clock clock;

        Factory(
                Accounts accounts,
                CurrentUser currentUser,
                WorkflowLabels labels,
                Ages ages,
                Messages messages,
                Clock clock) {
            this.accounts = accounts;
            this.currentUser = currentUser;
            this.labels = labels;
            this.ages = ages;
            this.messages = messages;
            this.clock = clock;
        }

        WaitingTranslation row(WorkItem item, Locale locale) {
            var now = clock.instant();
            var title = new Anchor("tasks/" + item.id(), item.facts().title());
            title.addClassName("card-title");
            var facts = new Div(
                    language(item.language(), locale),
                    new Span(labels.kind(item.facts().kind(), locale)),
                    new Span(messages.get("workflow-ui.waiting", locale, ages.since(item.createdAt(), now, locale))),
                    due(ages.due(item, now, locale), item.overdue(now)));
            facts.addClassName("card-facts");
            var assignee = item.assignee();
            if (assignee != null) {
                facts.add(new Span(taken(assignee, locale)));
            }
            return new WaitingTranslation(title, facts);
        }

        private static com.vaadin.flow.component.Component due(String text, boolean overdue) {
            return overdue ? new Badge(text, Badge.Tone.WARNING, VaadinIcon.CLOCK) : new Span(text);
        }

        private static Badge language(@Nullable Language language, Locale locale) {
            var name = language == null ? "" : language.displayName(locale);
            return new Badge(name, Badge.Tone.INFO, VaadinIcon.GLOBE);
        }

        private String taken(AccountId assignee, Locale locale) {
            if (currentUser.id().filter(assignee::equals).isPresent()) {
                return messages.get("translation.taken-by-you", locale);
            }
            var name = accounts.names(List.of(assignee)).getOrDefault(assignee, "");
            return messages.get("translation.taken-by", locale, name);
        }
    }
}
