package org.ogptoolbox.workflow.ui;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Puts work items into words, for lists and for the page of one. */
@Component
public class ItemTexts {

    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final WorkflowLabels labels;
    private final Ages ages;
    private final Messages messages;
    private final Clock clock;

    ItemTexts(
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

    public ItemText of(WorkItem item, Locale locale) {
        return of(List.of(item), locale).getFirst();
    }

    /** All at once: one look-up for the names of everybody who has one. */
    public List<ItemText> of(Collection<WorkItem> items, Locale locale) {
        var holders =
                items.stream().map(WorkItem::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        var names = holders.isEmpty() ? Map.<AccountId, String>of() : accounts.names(holders);
        return items.stream().map(item -> text(item, names, locale)).toList();
    }

    /** The name of an account; of nobody, the process itself. */
    public String name(AccountId account) {
        return accounts.names(List.of(account)).getOrDefault(account, account.toString());
    }

    /** What an item decided. */
    public String outcome(String code, Locale locale) {
        return labels.outcome(code, locale);
    }

    private ItemText text(WorkItem item, Map<AccountId, String> names, Locale locale) {
        var now = clock.instant();
        var assignee = item.assignee();
        return new ItemText(
                item,
                item.facts().title().isBlank()
                        ? messages.get("workflow-ui.untitled", locale)
                        : item.facts().title(),
                labels.kind(item.facts().kind(), locale),
                labels.step(item, locale),
                ages.since(item.createdAt(), now, locale),
                Times.moment(item.createdAt(), locale),
                ages.due(item, now, locale),
                item.overdue(now),
                assignee == null ? null : names.getOrDefault(assignee, assignee.toString()),
                assignee != null && currentUser.id().filter(assignee::equals).isPresent());
    }
}
