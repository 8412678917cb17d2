package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.moderation.ReviewFile;
import org.ogptoolbox.submission.Finding;

/** What the automatic check noticed, and the entries it may repeat: hints, never a verdict. */
class Hints extends Composite<Div> {

    private final Desk desk;
    private final ReviewFile file;

    Hints(Desk desk, ReviewFile file) {
        this.desk = desk;
        this.file = file;
        getContent().addClassName("hints");
        var findings = findings(file);
        if (!findings.isEmpty()) {
            var list = new UnorderedList();
            findings.forEach(finding -> list.add(finding(finding)));
            getContent().add(new H3(getTranslation("moderation.findings")), list);
        }
        if (!file.similar().isEmpty()) {
            var list = new UnorderedList();
            file.similar().forEach(match -> list.add(similar(match)));
            getContent().add(new H3(getTranslation("moderation.similar")), list);
        }
    }

    /** Each once: what looks like another entry stands in the list of those, with its state and a link. */
    private static List<Finding> findings(ReviewFile file) {
        var similar =
                file.similar().stream().map(match -> match.id().toString()).collect(Collectors.toSet());
        return file.findings().stream()
                .distinct()
                .filter(finding -> finding.concern() != Finding.Concern.LIKELY_DUPLICATE
                        || finding.arguments().stream().noneMatch(similar::contains))
                .toList();
    }

    static int count(ReviewFile file) {
        return findings(file).size() + file.similar().size();
    }

    private ListItem finding(Finding finding) {
        var item = new ListItem();
        if (!finding.pointer().isEmpty()) {
            var label = new Span(desk.fieldTexts().label(file.revision().kind(), finding.pointer(), getLocale()));
            label.addClassName("hint-field");
            item.add(label);
        }
        item.add(new Span(
                getTranslation(finding.messageKey(), finding.arguments().toArray())));
        return item;
    }

    private ListItem similar(Entries.Match match) {
        var state = new Span(getTranslation(match.published() ? "moderation.published" : "moderation.unpublished"));
        state.addClassName("hint-state");
        return new ListItem(name(match), state);
    }

    private Component name(Entries.Match match) {
        if (!match.published() || match.slug().isEmpty()) {
            return new Span(match.title());
        }
        var address = "/" + Language.nearest(getLocale()) + "/" + match.kind().plural() + "/"
                + match.slug().get();
        var link = new Anchor(address, match.title(), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
