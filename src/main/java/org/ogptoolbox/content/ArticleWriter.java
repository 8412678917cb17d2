package org.ogptoolbox.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Article.Listing;
import org.ogptoolbox.content.Article.Passage;
import org.ogptoolbox.content.Article.Row;
import org.ogptoolbox.content.Article.Value;

/** Puts one content into the words and the order in which one reader sees it. */
final class ArticleWriter {

    private final ArticleTexts texts;
    private final ArticleValues values;
    private final ArticleFacts facts;

    private ArticleWriter(ArticleTexts texts, ArticleValues values) {
        this.texts = texts;
        this.values = values;
        this.facts = new ArticleFacts(values);
    }

    static Article write(Content content, Messages messages, Entries entries, ActionTitles actions, Language reader) {
        var writer = new ArticleWriter(
                new ArticleTexts(messages, reader),
                new ArticleValues(messages, entries, actions, reader, content.kind()));
        return switch (content) {
            case Tool tool -> writer.tool(tool);
            case UseCase useCase -> writer.useCase(useCase);
            case Organisation organisation -> writer.organisation(organisation);
            case ActionProposal proposal -> writer.proposal(proposal);
        };
    }

    private Article tool(Tool tool) {
        facts.add("maintainers", values.links(tool.maintainers()))
                .add("policyAreas", values.options("policyAreas", tool.policyAreas()))
                .add("countries", values.countries(tool.countries()))
                .add("tags", values.words(tool.tags()))
                .add("externalIds", values.externalIds(tool.externalIds()));
        var title = TypedText.blank(tool.name()) ? untitled() : texts.plain(tool.name());
        var lead = texts.line(tool.tagline());
        var sections = sections(
                Map.entry("description", tool.description()), Map.entry("dataProtection", tool.dataProtection()));
        return new Article(
                kind(tool.kind()),
                title,
                lead.orElse(null),
                tool.categories().stream()
                        .map(code -> values.option("categories", code))
                        .toList(),
                actions(
                        values.action("entry.action.website", tool.landingURL()),
                        values.action("entry.action.source", tool.repositoryURL())),
                sections,
                List.of(),
                new ToolCriteria(values).of(tool),
                facts.all(),
                texts.notice());
    }

    private Article useCase(UseCase useCase) {
        facts.add("organisation", values.link(useCase.organisation()))
                .add("tools", values.links(useCase.tools()))
                .add("country", values.country(useCase.country()))
                .add("place", values.word(useCase.place()))
                .addAs(values.say("entry.period"), values.period(useCase.start(), useCase.end()), null)
                .add("peopleReached", values.number(useCase.peopleReached()))
                .add("cost", values.word(useCase.cost()))
                .add("links", values.urls(useCase.links()));
        var title = texts.line(useCase.name()).orElseGet(this::untitled);
        var lead = texts.line(useCase.abstractText());
        var sections = sections(
                Map.entry("context", useCase.context()),
                Map.entry("done", useCase.done()),
                Map.entry("results", useCase.results()),
                Map.entry("lessons", useCase.lessons()));
        return article(useCase, title, lead, sections, List.of(), List.of());
    }

    private Article organisation(Organisation organisation) {
        facts.add("type", values.option("type", Optional.ofNullable(organisation.type())))
                .add("country", values.country(organisation.country()))
                .add("url", values.url(organisation.url()))
                .add("externalIds", values.externalIds(organisation.externalIds()));
        var title = texts.line(organisation.name()).orElseGet(this::untitled);
        var sections = sections(Map.entry("description", organisation.description()));
        var actions = actions(values.action("entry.action.website", organisation.url()));
        return article(organisation, title, Optional.empty(), sections, List.of(), actions);
    }

    private Article proposal(ActionProposal proposal) {
        facts.add("action", values.action(proposal.action()))
                .add("type", values.option("type", Optional.ofNullable(proposal.type())))
                .add("organisation", values.link(proposal.organisation()))
                .add("country", values.country(proposal.country()))
                .add("partners", values.links(proposal.partners()))
                .add("tools", values.links(proposal.tools()))
                .add("links", values.urls(proposal.links()));
        var title = texts.line(proposal.name()).orElseGet(this::untitled);
        var lead = texts.line(proposal.abstractText());
        var sections = sections(Map.entry("description", proposal.description()));
        var listings = Stream.of(
                        resources("offered", proposal.offered()),
                        resources("sought", proposal.sought()),
                        milestones(proposal.milestones()))
                .filter(listing -> !listing.rows().isEmpty())
                .toList();
        return article(proposal, title, lead, sections, listings, List.of());
    }

    private Article article(
            Content content,
            Passage title,
            Optional<Passage> lead,
            List<Passage> sections,
            List<Listing> listings,
            List<Value> actions) {
        return new Article(
                kind(content.kind()),
                title,
                lead.orElse(null),
                List.of(),
                actions,
                sections,
                listings,
                Article.Criteria.of(List.of()),
                facts.all(),
                texts.notice());
    }

    private Article.Term kind(Kind kind) {
        return new Article.Term(kind.path(), values.say("entry.kind." + kind.name()));
    }

    private Passage untitled() {
        return texts.plain(values.say("entry.untitled"));
    }

    @SafeVarargs
    private List<Passage> sections(Map.Entry<String, LocalizedText>... fields) {
        var sections = new ArrayList<Passage>();
        for (var field : fields) {
            texts.markdown(field.getValue())
                    .map(text -> text.under(values.label(field.getKey())))
                    .ifPresent(sections::add);
        }
        return sections;
    }

    @SafeVarargs
    private static List<Value> actions(Optional<Value>... actions) {
        return Stream.of(actions).flatMap(Optional::stream).toList();
    }

    private Listing resources(String field, List<ActionProposal.Resource> resources) {
        var rows = resources.stream()
                .map(resource -> new Row(
                        texts.plain(values.option(field, resource.type())),
                        texts.line(resource.text()).orElseGet(() -> texts.plain(""))))
                .toList();
        return new Listing(values.say("entry.listing." + field), rows);
    }

    private Listing milestones(List<ActionProposal.Milestone> milestones) {
        var rows = milestones.stream()
                .map(milestone -> {
                    var status = values.option("milestones", milestone.status());
                    var due = milestone.due();
                    return new Row(
                            texts.line(milestone.label()).orElseGet(() -> texts.plain("")),
                            texts.plain(due == null ? status : status + " · " + values.date(due)));
                })
                .toList();
        return new Listing(values.label("milestones"), rows);
    }
}
