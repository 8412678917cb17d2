package org.ogptoolbox.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;

/** Contents of the other kinds, fit to be submitted. */
public final class ContentFixtures {

    private ContentFixtures() {}

    public static UseCase aUseCase(String name, Link... tools) {
        return new UseCase(
                english(name),
                english("Citizens decide on a part of the city's budget"),
                english("The city wanted to hear more people."),
                english("Four **rounds** of proposals, debates and votes."),
                english("40,000 people took part."),
                english("Start with one district."),
                tools.length == 0 ? List.of(new Link("Decidim", null)) : List.of(tools),
                new Link("Ajuntament de Barcelona", null),
                new Country("ES"),
                "Barcelona",
                "2016-02",
                "2016-08",
                40_000,
                "120,000 EUR",
                List.of("https://www.decidim.barcelona"));
    }

    public static Organisation anOrganisation(String name) {
        return new Organisation(
                english(name),
                english("Makes tools for participation."),
                "civil-society",
                new Country("ES"),
                "https://decidim.org/association",
                Map.of("wikidata", "Q48780131"));
    }

    public static ActionProposal anActionProposal(String name) {
        return new ActionProposal(
                7,
                english(name),
                english("A shared observatory of participation"),
                english("We publish what each platform learnt."),
                new Link("Ajuntament de Barcelona", null),
                new Country("ES"),
                "project",
                List.of(new ActionProposal.Resource("data", english("Figures of four years"))),
                List.of(new ActionProposal.Resource("skills", english("Somebody who knows statistics"))),
                List.of(new ActionProposal.Milestone(english("First report"), LocalDate.of(2027, 3, 1), "planned")),
                List.of(new Link("Etalab", null)),
                List.of(new Link("Decidim", null)),
                List.of("https://www.decidim.barcelona"));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
