package org.ogptoolbox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.ogptoolbox.actions.HistoricParticipation;
import org.ogptoolbox.actions.Participation;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.coalition.Figures;
import org.ogptoolbox.coalition.ParticipationFigures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part, in numbers and by name. */
@RestController
@RequestMapping(Addresses.ROOT + "/participation")
@Tag(name = "participation")
class ParticipationApi {

    /**
     * Who took part in an action in 2017.
     *
     * @param source where this was published
     * @param doubtful names that the source repeats from another action; not counted
     */
    record Historic(
            int action, String source, List<Country> governments, List<String> organisations, List<String> doubtful) {}

    private final Participation participation;
    private final ParticipationFigures figures;

    ParticipationApi(Participation participation, ParticipationFigures figures) {
        this.participation = participation;
        this.figures = figures;
    }

    @GetMapping
    @Operation(summary = "By country: the actions its government took part in in 2017, and its contributions by action")
    List<Figures.OfCountry> byCountry() {
        return figures.byCountry();
    }

    @GetMapping("/historic")
    @Operation(summary = "Who took part in 2017, by action")
    List<Historic> historic() {
        return participation.historic().entrySet().stream()
                .map(of -> new Historic(
                        of.getKey(),
                        HistoricParticipation.SOURCE,
                        of.getValue().governments(),
                        of.getValue().organisations(),
                        of.getValue().doubtful()))
                .toList();
    }

    @GetMapping("/growth")
    @Operation(
            summary =
                    "What there was at the end of each month in which something changed: participations of governments and of"
                            + " civil society in 2017 (who takes part in three actions counts three times), contributions, who joined")
    List<Figures.AtMonth> growth() {
        return figures.growth();
    }
}
