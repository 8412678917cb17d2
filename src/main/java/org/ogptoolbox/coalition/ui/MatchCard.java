package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Match;
import org.ogptoolbox.content.ActionProposal.Resource;
import org.ogptoolbox.content.EntryId;

/** Who seeks what, who offers it, why they may fit, and the way to write to the other side. */
class MatchCard extends Div {

    MatchCard(Match match, List<EntryId> mine) {
        addClassNames("panel", "coalition-card", "match-card");
        var other = mine.contains(match.seeker().id()) ? match.offerer() : match.seeker();
        add(new Badge(getTranslation("option.sought." + match.sought().type()), Badge.Tone.INFO, VaadinIcon.CONNECT_O));
        add(side("coalition.seeks", match.seeker(), match.sought()));
        add(side("coalition.offers", match.offerer(), match.offered()));
        var reader = Language.nearest(getLocale());
        var reasons = match.reasons().stream()
                .map(reason -> getTranslation(Messages.key(reason), String.join(", ", match.words(reader))))
                .collect(Collectors.joining("; "));
        var why = new Paragraph(getTranslation("coalition.why", reasons));
        why.addClassName("secondary");
        add(why);
        if (!mine.contains(other.id())) {
            add(new RouterLink(
                    getTranslation("coalition.write-to", other.content().title(Language.nearest(getLocale()))),
                    WriteView.class,
                    new RouteParameters(WriteView.ENTRY, other.id().toString())));
        }
    }

    private Paragraph side(String key, PublishedEntry entry, Resource resource) {
        var said = new Span();
        resource.text().resolve(Language.nearest(getLocale())).ifPresent(found -> {
            said.setText(found.text());
            said.getElement().setAttribute("lang", found.language().tag());
        });
        return new Paragraph(Pages.entry(entry, getLocale()), new Span(" " + getTranslation(key) + " "), said);
    }
}
