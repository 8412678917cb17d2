package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.coalition.Asker;
import org.ogptoolbox.content.RevisionDetails;

/** Who asks: account, their own word, and what they contributed before. */
class AskerCard extends Composite<Section> {

    /** More would be a catalogue. */
    private static final int SHOWN = 5;

    /** @param word what they wrote, empty when nothing was asked of them */
    AskerCard(Asker asker, String word) {
        getContent().addClassName("asker");
        var facts = new DescriptionList();
        facts.addClassName("asker-facts");
        fact(facts, "coalition.asker.name", new Span(asker.name()));
        fact(facts, "coalition.asker.mail", new Span("@" + asker.mailDomain()));
        fact(facts, "coalition.asker.since", new Span(Times.day(asker.since(), getLocale())));
        fact(
                facts,
                "coalition.asker.published",
                contributions(asker.published().size(), asker.published(), this::publicPage));
        fact(
                facts,
                "coalition.asker.under-way",
                contributions(asker.underWay(), asker.seenUnderWay(), AskerCard::casePage));
        getContent().add(new H3(getTranslation("coalition.asker")), facts);
        if (!word.isEmpty()) {
            var quoted = new Paragraph(word);
            quoted.addClassName("quoted");
            getContent().add(new H3(getTranslation("coalition.asker.word")), quoted);
        }
    }

    private void fact(DescriptionList list, String key, Component value) {
        list.add(new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value)));
    }

    private Component contributions(int count, List<RevisionDetails> shown, Function<RevisionDetails, Anchor> link) {
        var number = new Span(getTranslation("coalition.asker.count", count));
        if (shown.isEmpty()) {
            return number;
        }
        var list = new UnorderedList();
        shown.stream().limit(SHOWN).forEach(revision -> list.add(new ListItem(link.apply(revision))));
        return new Div(number, list);
    }

    private Anchor publicPage(RevisionDetails revision) {
        var page = new Anchor(
                "/" + Language.nearest(getLocale()) + "/" + revision.kind().plural() + "/" + revision.slug(),
                revision.content().title());
        page.setRouterIgnore(true);
        return page;
    }

    private static Anchor casePage(RevisionDetails revision) {
        return new Anchor("submissions/" + revision.id(), revision.content().title());
    }
}
