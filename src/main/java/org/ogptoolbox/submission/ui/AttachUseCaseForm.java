package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/**
 * Search first, then what the person submitted, then something that is written now, or a reason why there is nothing. As
 * many as fit are attached, one by one and at once; a button says that this is all.
 */
class AttachUseCaseForm extends KeptTexts {

    /** More of one's own are shown on demand. */
    private static final int SHOWN = 5;

    private final WorkItem item;
    private final RevisionDetails waiting;
    private final Attachments attachments;
    private final TaskScreen.Frame frame;
    private final Paragraph news = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final TextArea reason = new TextArea();

    AttachUseCaseForm(WorkItem item, RevisionDetails waiting, Attachments attachments, TaskScreen.Frame frame) {
        super("attach/" + item.id());
        this.item = item;
        this.waiting = waiting;
        this.attachments = attachments;
        this.frame = frame;
        addClassName("attach-use-case");
        news.addClassName("attach-news");
        news.getElement().setAttribute("role", "status");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        reason.setLabel(getTranslation("submission.attach.reason." + kind()));
        CharacterCount.under(
                reason, getTranslation("submission.attach.reason.help." + kind()), Attachments.LONGEST_REASON);
        reason.setWidthFull();
        keep("reason", reason);
        show();
    }

    private String kind() {
        return waiting.kind().path();
    }

    private void show() {
        removeAll();
        add(new Paragraph(getTranslation(
                "submission.attach.introduction." + kind(), item.facts().title())));
        if (!frame.mayAct()) {
            add(new Paragraph(getTranslation("submission.attach.claim-first")));
            return;
        }
        var attached = attachments.attached(item.id());
        var ids = attached.stream().map(Entries.Match::id).toList();
        add(news, problem);
        if (!attached.isEmpty()) {
            add(soFar(attached));
        }
        add(existing(ids));
        var own = attachments.mine(item.id()).stream()
                .filter(match -> !ids.contains(match.id()))
                .sorted(Comparator.comparing(Entries.Match::published).reversed())
                .toList();
        if (!own.isEmpty()) {
            add(own(own));
        }
        add(write());
        if (attached.isEmpty()) {
            add(waive());
        }
    }

    /** What was attached, and the button that says that this is all. */
    private Section soFar(List<Entries.Match> attached) {
        var list = new UnorderedList();
        list.addClassName("attach-list");
        attached.forEach(match ->
                list.add(row(match, "submission.attach.remove", "submission.attach.remove-this", this::detach)));
        var done = new Button(getTranslation("submission.attach.done"), click -> done());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        var section = section(getTranslation("submission.attach.so-far", attached.size()));
        section.addClassName("attach-so-far");
        section.add(list, done, hint("submission.attach.more"));
        return section;
    }

    private Section existing(List<EntryId> attached) {
        var section = section(getTranslation("submission.attach.existing"));
        waiting.kind().backedBy().forEach(kind -> section.add(picker(kind, attached)));
        return section;
    }

    private Div picker(Kind kind, List<EntryId> attached) {
        var picker = new ComboBox<Entries.Match>(getTranslation("submission.attach.picker." + kind.path()));
        picker.setItemLabelGenerator(Entries.Match::title);
        picker.setPlaceholder(getTranslation("submission.attach.search"));
        picker.setItems(
                query -> attachments
                        .published(
                                kind,
                                query.getFilter().orElse(""),
                                query.getOffset() + query.getLimit() + attached.size())
                        .stream()
                        .filter(match -> !attached.contains(match.id()))
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        picker.setWidthFull();
        var attach = new Button(getTranslation("submission.attach.attach." + kind.path()));
        attach.setEnabled(false);
        picker.addValueChangeListener(change -> attach.setEnabled(change.getValue() != null));
        attach.addClickListener(click -> picker.getOptionalValue().ifPresent(this::attach));
        var line = new Div(picker, attach);
        line.addClassName("attach-picker");
        return line;
    }

    /** Those the person submitted: the quickest way on after coming back from the wizard. */
    private Section own(List<Entries.Match> own) {
        var section = section(getTranslation("submission.attach.written"));
        section.add(ownRows(own.stream().limit(SHOWN).toList()));
        if (own.size() > SHOWN) {
            section.add(new Details(
                    getTranslation("submission.attach.others", own.size() - SHOWN),
                    ownRows(own.subList(SHOWN, own.size()))));
        }
        return section;
    }

    private UnorderedList ownRows(List<Entries.Match> own) {
        var list = new UnorderedList();
        list.addClassName("attach-list");
        own.forEach(match ->
                list.add(row(match, "submission.attach.attach", "submission.attach.attach-this", this::attach)));
        return list;
    }

    private ListItem row(Entries.Match match, String key, String fullKey, SerializableConsumer<Entries.Match> deed) {
        var what = new Div(title(match));
        if (!match.published()) {
            what.add(hint("submission.attach.unpublished"));
        }
        var button = new Button(getTranslation(key), click -> deed.accept(match));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(fullKey, match.title()));
        return new ListItem(what, button);
    }

    private static Component title(Entries.Match match) {
        var title = new Span(match.title());
        title.addClassName("attach-title");
        return title;
    }

    private Section write() {
        var section = section(getTranslation("submission.attach.new"));
        section.add(hint("submission.attach.new.text"));
        waiting.kind().backedBy().forEach(kind -> {
            var link = WizardAddress.backing(kind, waiting, item.id())
                    .link(getTranslation("submission.attach.write." + kind.path()));
            link.addClassName("button-link");
            section.add(link);
        });
        return section;
    }

    private Section waive() {
        var waive = new Button(getTranslation("submission.attach.waive." + kind()), click -> {
            reason.setInvalid(false);
            try {
                attachments.waive(item.id(), reason.getValue());
                sent();
                frame.completed(getTranslation(
                        "submission.attach.waived." + kind(), item.facts().title()));
            } catch (DomainException refused) {
                reason.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                reason.setInvalid(true);
                reason.focus();
            }
        });
        var section = section(getTranslation("submission.attach.none"));
        section.add(reason, waive);
        return section;
    }

    private void attach(Entries.Match match) {
        attempt(() -> attachments.attach(item.id(), match.id()), "submission.attach.attached", match);
    }

    private void detach(Entries.Match match) {
        attempt(() -> attachments.detach(item.id(), match.id()), "submission.attach.removed", match);
    }

    private void attempt(Runnable deed, String said, Entries.Match match) {
        try {
            deed.run();
            problem.setVisible(false);
            news.setText(getTranslation(said, match.title(), item.facts().title()));
        } catch (DomainException refused) {
            tell(refused);
        }
        show();
    }

    private void done() {
        try {
            attachments.done(item.id());
            sent();
            frame.completed(
                    getTranslation("submission.attach.completed", item.facts().title()));
        } catch (DomainException refused) {
            tell(refused);
            show();
        }
    }

    private void tell(DomainException refused) {
        news.setText("");
        problem.setText(getTranslation(refused.messageKey(), refused.arguments()));
        problem.setVisible(true);
    }

    private Section section(String title) {
        var section = new Section(new H2(title));
        section.addClassNames("panel", "attach-way");
        return section;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("form-hint");
        return hint;
    }
}
