package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.submission.CaseFile;
import org.ogptoolbox.submission.Situation;

/** Where the case stands: the first thing its author wants to know. */
class CaseState extends Section {

    CaseState(CaseFile file, List<String> sentences) {
        addClassNames("panel", "case-state");
        getElement().setAttribute("aria-label", getTranslation("submission.case.state"));
        add(file.waitsForReader() ? StateBadge.waitsForYou() : badge(file.situation()));
        var words = new Div();
        words.addClassName("case-standing");
        words.getElement().setAttribute("role", "status");
        sentences.forEach(sentence -> words.add(new Paragraph(sentence)));
        add(words);
        var duplicate = file.duplicateOf();
        if (duplicate != null) {
            add(duplicate(duplicate, file.mine()));
        }
        addMessage(file);
    }

    private void addMessage(CaseFile file) {
        var message = file.message();
        if (message != null) {
            var quote = new Quote(message);
            add(new H2(getTranslation("submission.case.message")), quote);
        }
    }

    private Paragraph duplicate(Entries.Match other, boolean mine) {
        var sentence = new Paragraph(getTranslation("submission.case.duplicate-of") + " ");
        if (other.published() && other.slug().isPresent()) {
            sentence.add(publicPage(getTranslation("submission.case.entry", other.title()), other));
            if (mine) {
                sentence.add(
                        new Text(" "),
                        SuggestView.link(
                                other.id(),
                                getTranslation("submission.suggest"),
                                getTranslation("submission.suggest.to", other.title())));
            }
        } else {
            sentence.add(getTranslation("submission.case.entry", other.title()));
        }
        return sentence;
    }

    private Anchor publicPage(String text, Entries.Match entry) {
        return publicPage(
                Language.nearest(getLocale()),
                entry.kind().plural(),
                entry.slug().orElse(""),
                text);
    }

    /** The page that readers see, outside the application. */
    static Anchor publicPage(Language reader, String plural, String slug, String text) {
        var link = new Anchor("/" + reader + "/" + plural + "/" + slug, text);
        link.setRouterIgnore(true);
        return link;
    }

    private Badge badge(Situation situation) {
        var label = getTranslation(Messages.key(situation));
        return switch (situation) {
            case DRAFT -> new Badge(label, Badge.Tone.NEUTRAL, VaadinIcon.PENCIL);
            case WAITING -> new Badge(label, Badge.Tone.INFO, VaadinIcon.HOURGLASS);
            case SCHEDULED -> new Badge(label, Badge.Tone.INFO, VaadinIcon.CALENDAR_CLOCK);
            case STUCK -> new Badge(label, Badge.Tone.DANGER, VaadinIcon.WARNING);
            case PUBLISHED -> new Badge(label, Badge.Tone.SUCCESS, VaadinIcon.CHECK_CIRCLE);
            case SUPERSEDED -> new Badge(label, Badge.Tone.NEUTRAL, VaadinIcon.ARCHIVE);
            case TAKEN_DOWN -> new Badge(label, Badge.Tone.WARNING, VaadinIcon.EYE_SLASH);
            case REJECTED -> new Badge(label, Badge.Tone.DANGER, VaadinIcon.CLOSE_CIRCLE);
            case DUPLICATE -> new Badge(label, Badge.Tone.WARNING, VaadinIcon.COPY);
            case WITHDRAWN, LAPSED -> new Badge(label, Badge.Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }
}
