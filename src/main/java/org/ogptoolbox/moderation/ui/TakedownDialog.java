package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.TakedownReason;
import org.ogptoolbox.content.Takedowns;
import org.ogptoolbox.moderation.PublishedEntries;

/** Why an entry is taken down, and what readers are told: in one language at least. */
class TakedownDialog extends Dialog {

    private static final int CANDIDATES = 20;

    private final PublishedEntry entry;
    private final transient PublishedEntries published;
    private final transient Entries entries;
    private final Runnable changed;
    private final RadioButtonGroup<TakedownReason> reason = new RadioButtonGroup<>();
    private final ComboBox<Entries.Match> mergedInto = new ComboBox<>();
    private final Paragraph secondPair = new Paragraph(getTranslation("moderation.takedown.second-pair"));
    private final KeptTexts kept;
    private final Map<Language, TextArea> texts = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();
    private final Button send = new Button();

    TakedownDialog(PublishedEntry entry, PublishedEntries published, Entries entries, Runnable changed) {
        this.entry = entry;
        this.published = published;
        this.entries = entries;
        this.changed = changed;
        addClassName("takedown-dialog");
        setHeaderTitle(getTranslation("moderation.takedown.ask", entry.content().title()));
        setCloseOnOutsideClick(false);
        kept = new KeptTexts("takedown/" + entry.id());
        prepareReason();
        prepareMergedInto();
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(getTranslation("moderation.takedown.ask.text")), reason, mergedInto, secondPair, kept);
        languages().forEach(this::addText);
        add(problem);
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
        getFooter().add(new Button(getTranslation("moderation.announcements.cancel"), click -> close()), send);
        refresh();
    }

    private void prepareReason() {
        reason.setLabel(getTranslation("moderation.takedown.reason"));
        reason.setItems(TakedownReason.values());
        reason.setItemLabelGenerator(one -> getTranslation(Messages.key(one)));
        reason.addValueChangeListener(change -> refresh());
    }

    private void prepareMergedInto() {
        mergedInto.setLabel(getTranslation("moderation.takedown.merged-into"));
        mergedInto.setHelperText(getTranslation("moderation.takedown.merged-into.help"));
        mergedInto.setItemLabelGenerator(Entries.Match::title);
        mergedInto.setItems(query ->
                candidates(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
    }

    private Stream<Entries.Match> candidates(String typed) {
        return entries.published(entry.content().kind(), typed, CANDIDATES).stream()
                .filter(match -> !match.id().equals(entry.id()));
    }

    /** The reader's own first. */
    private List<Language> languages() {
        var own = Language.nearest(getLocale());
        return Stream.concat(Stream.of(own), Language.INTERFACE.stream().filter(language -> !language.equals(own)))
                .toList();
    }

    private void addText(Language language) {
        var text = new TextArea(getTranslation("moderation.takedown.text", language.displayName(getLocale())));
        CharacterCount.under(text, "", Takedowns.LONGEST_TEXT);
        text.setMinRows(2);
        text.getElement().setAttribute("lang", language.tag());
        texts.put(language, text);
        kept.add(kept.keep(language.tag(), text));
    }

    private void refresh() {
        var chosen = reason.getValue();
        var needsAnother = chosen != null && chosen.needsSecondPairOfEyes();
        mergedInto.setVisible(chosen == TakedownReason.DUPLICATE);
        secondPair.setVisible(needsAnother);
        send.setText(getTranslation(needsAnother ? "moderation.takedown.send-legal" : "moderation.takedown.send"));
        problem.setVisible(false);
    }

    private void send() {
        var chosen = reason.getValue();
        if (chosen == null) {
            say(getTranslation("moderation.takedown.choose-reason"));
            return;
        }
        try {
            var into = chosen == TakedownReason.DUPLICATE ? mergedInto.getValue() : null;
            var gone = published.takeDown(entry.id(), chosen, told(), into == null ? null : into.id());
            kept.sent();
            close();
            Notices.success(getTranslation(
                    gone ? "moderation.takedown.done" : "moderation.takedown.asked-for",
                    entry.content().title()));
            changed.run();
        } catch (DomainException refused) {
            say(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    /** The first that was written is the original. */
    private LocalizedText told() {
        var told = LocalizedText.EMPTY;
        for (var one : texts.entrySet()) {
            var text = one.getValue().getValue().strip();
            if (!text.isEmpty()) {
                told = told.isEmpty()
                        ? LocalizedText.of(one.getKey(), text)
                        : told.withTranslation(one.getKey(), text, LocalizedText.Status.HUMAN);
            }
        }
        return told;
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
        send.setEnabled(true);
    }
}
