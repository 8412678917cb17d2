package org.ogptoolbox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.actions.Declaration;
import org.ogptoolbox.coalition.Coalitions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Declarations, their collective actions, and the coalitions around them. */
@RestController
@RequestMapping(Addresses.ROOT)
@Tag(name = "actions")
class ActionsApi {

    private final CollectiveActions actions;
    private final Coalitions coalitions;
    private final Addresses addresses;

    ActionsApi(CollectiveActions actions, Coalitions coalitions, Addresses addresses) {
        this.actions = actions;
        this.coalitions = coalitions;
        this.addresses = addresses;
    }

    @GetMapping("/declarations")
    @Operation(summary = "The declarations, oldest first")
    List<Declaration> declarations() {
        return actions.declarations();
    }

    @GetMapping("/actions")
    @Operation(summary = "Every collective action, by number")
    List<ActionResource> actions() {
        return actions.all().stream()
                .map(action -> ActionResource.of(action, addresses))
                .toList();
    }

    @GetMapping("/actions/{number}")
    @Operation(summary = "A collective action")
    ActionResource action(@PathVariable int number) {
        return ActionResource.of(find(number), addresses);
    }

    @GetMapping("/actions/{number}/coalition")
    @Operation(
            summary =
                    "Who takes part in an action, what is offered and sought, milestones, tools, use cases, matches, news")
    CoalitionResource coalition(@PathVariable int number) {
        find(number);
        return CoalitionResource.of(number, coalitions.of(number), addresses);
    }

    private CollectiveAction find(int number) {
        return actions.find(number).orElseThrow(() -> ApiProblems.notFound("api.problem.no-action", number));
    }
}
