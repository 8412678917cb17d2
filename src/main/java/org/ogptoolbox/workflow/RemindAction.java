package org.ogptoolbox.workflow;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever should act on the open items of a step that they wait. */
@Component("remind")
class RemindAction implements ProcessAction {

    private final WorkItemRows items;
    private final ApplicationEventPublisher events;

    RemindAction(WorkItemRows items, ApplicationEventPublisher events) {
        this.items = items;
        this.events = events;
    }

    @Override
    public void execute(ActionContext context) {
        var step = context.step().orElseThrow(() -> new IllegalStateException("remind needs ogp:step"));
        items.open(context.caseId(), step)
                .forEach(stored -> events.publishEvent(new WorkItemEvent.Reminded(stored.id())));
    }
}
