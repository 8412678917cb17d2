package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import tools.jackson.databind.JsonNode;

/** The wizard for one draft: its pages, and what each change means for them. Which page it shows, the address says. */
final class Wizard extends Div implements Autosave.Listener, RemarkDeeds {

    /** Shorter names are like too many others. */
    private static final int NAMED = 3;

    /** What the wizard tells the view around it. */
    interface Frame {

        /** The draft is stored now and has an address of its own. */
        void stored(WizardAddress address);

        void submitted(WizardAddress address);
    }

    private final WizardServices services;
    private final Draft draft;
    private final Frame frame;
    private final List<WizardStep> steps;
    private final StepList stepList;
    private final Stash content = new Stash();
    private final SimilarEntries similar = new SimilarEntries();
    private final Autosave autosave;
    private final Set<Field> touched = new HashSet<>();
    private final Set<WizardStep> left = new HashSet<>();
    private WizardAddress address;
    private WizardStep current;
    private @Nullable StepPage page;

    Wizard(WizardServices services, Draft draft, WizardAddress address, SavedStatus status, Frame frame) {
        this.services = services;
        this.draft = draft;
        this.address = address;
        this.frame = frame;
        this.steps = WizardStep.of(draft.kind());
        this.current = steps.getFirst();
        this.stepList =
                new StepList(steps, step -> this.address.at(step.id(), null).link(""));
        this.autosave = new Autosave(services, draft, status, content, this);
        addClassName("wizard");
        content.addClassName("wizard-page");
        add(stepList, content);
        autosave.open();
    }

    WizardAddress address() {
        return address;
    }

    /** Goes to the page and field of an address. */
    void show(WizardAddress place) {
        var step = steps.stream()
                .filter(candidate -> candidate.id().equals(place.step()))
                .findFirst()
                .orElse(steps.getFirst());
        var moved = !step.equals(current);
        if (moved) {
            left.add(current);
        }
        if (step.preview()) {
            left.addAll(steps);
        }
        address = place;
        current = step;
        autosave.resumeAt(step.id() + "#" + Objects.requireNonNullElse(place.at(), ""));
        if (moved && draft.id() != null) {
            autosave.save(Map.of());
        }
        render();
        focus(place.at(), moved);
    }

    private void render() {
        content.removeAll();
        page = null;
        var remarks = remarks();
        var revision = draft.revision();
        if (revision != null && !remarks.isEmpty()) {
            content.add(new RemarksOverview(revision, remarks, authors(remarks), this));
        }
        if (current.preview()) {
            content.add(
                    new PreviewPage(services, draft, address, services.drafts().problems(draft), this::submit));
        } else {
            page = pageOf(current, remarks);
            content.add(page);
        }
        content.add(footer());
        refresh();
    }

    private StepPage pageOf(WizardStep step, List<FieldComment> remarks) {
        var built = new StepPage(step);
        if (step.localized()) {
            built.addLanguages(draft, this::saveAll);
        }
        for (var field : step.fields()) {
            built.add(services.editors().of(draft.kind(), field), draft, this::changed);
            var here = remarks.stream()
                    .filter(remark -> !remark.pointer().isEmpty()
                            && Schema.field(draft.kind(), remark.pointer()).equals(field))
                    .toList();
            if (!here.isEmpty()) {
                built.below(field, new Remarks(here, authors(here), this));
            }
        }
        placeOfSimilar(step).ifPresent(field -> built.below(field, similar));
        return built;
    }

    /** Below the name; on a page that does not ask it, below the last field that tells the entry from others. */
    private Optional<Field> placeOfSimilar(WizardStep step) {
        var telling = step.fields().stream().filter(this::identifying).toList();
        return telling.stream()
                .filter(field -> field.name().equals("name"))
                .findFirst()
                .or(() -> telling.isEmpty() ? Optional.empty() : Optional.of(telling.getLast()));
    }

    private boolean identifying(Field field) {
        return Schema.identifying(draft.kind()).contains(field.name());
    }

    private Div footer() {
        var index = steps.indexOf(current);
        var footer = new Div();
        footer.addClassName("wizard-footer");
        if (index > 0) {
            footer.add(new Button(getTranslation("submission.back"), click -> go(steps.get(index - 1))));
        }
        if (index + 1 < steps.size()) {
            var next = steps.get(index + 1);
            var button = new Button(
                    getTranslation("submission.forward", getTranslation("submission.step." + next.id())),
                    click -> go(next));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            footer.add(button);
        }
        return footer;
    }

    private void go(WizardStep step) {
        address.at(step.id(), null).open(UI.getCurrent());
    }

    private void changed(Field field, JsonNode value) {
        services.drafts().change(draft, field, value);
        touched.add(field);
        autosave.resumeAt(current.id() + "#" + field.pointer());
        autosave.save(page == null ? Map.of() : page.typed(List.of(field)));
        if (identifying(field)) {
            lookForSimilar();
        }
        refresh();
    }

    private void saveAll() {
        autosave.save(Map.of());
        refresh();
    }

    private void lookForSimilar() {
        var content = services.drafts().content(draft);
        var staff = services.currentUser()
                .find()
                .filter(account -> account.has(Role.MODERATOR) || account.has(Role.ETALAB))
                .isPresent();
        var tooLittle =
                content.title().strip().length() < NAMED && content.identities().isEmpty();
        similar.show(
                tooLittle ? List.of() : services.entries().similar(content, Optional.ofNullable(draft.entry()), staff));
    }

    /** What is wrong is said at once; what is only missing, when the field or the page was left. */
    private void refresh() {
        var problems = services.drafts().problems(draft);
        stepList.show(current, Drafts.fields(draft.kind(), problems));
        if (page != null) {
            var faults = services.drafts().faults(draft);
            page.complain(
                    draft,
                    problems.stream()
                            .filter(problem -> faults.contains(problem) || left.contains(current) || touched(problem))
                            .toList());
        }
    }

    private boolean touched(Problem problem) {
        return touched.contains(Schema.field(draft.kind(), problem.pointer()));
    }

    private void focus(@Nullable String at, boolean moved) {
        if (page != null && at != null && !at.isBlank()) {
            Schema.of(draft.kind()).stream()
                    .filter(field -> field.pointer().equals(at))
                    .forEach(page::focus);
        } else if (moved) {
            content.getElement()
                    .executeJs("window.scrollTo({top: 0}); this.querySelector('h2[tabindex]')"
                            + "?.focus({preventScroll: true})");
        }
    }

    private List<FieldComment> remarks() {
        var id = draft.id();
        return id == null ? List.of() : services.submissions().comments(id);
    }

    private Map<AccountId, String> authors(List<FieldComment> remarks) {
        return services.accounts()
                .names(remarks.stream().map(FieldComment::author).collect(Collectors.toSet()));
    }

    @Override
    public void answer(FieldComment remark, String words) {
        services.submissions().answer(remark.revision(), remark.id(), words);
        render();
    }

    @Override
    public void done(FieldComment remark) {
        services.submissions().resolve(remark.revision(), remark.id());
        render();
    }

    private void submit() {
        var id = draft.id();
        if (id == null || !autosave.save(Map.of())) {
            render();
            return;
        }
        try {
            services.submissions().submit(id);
            frame.submitted(address);
        } catch (DomainException problem) {
            Notices.failure(getTranslation(problem.messageKey(), problem.arguments()));
            render();
        }
    }

    @Override
    public void created() {
        address = address.of(draft.id()).at(current.id(), null);
        frame.stored(address);
    }

    @Override
    public void replaced() {
        render();
    }
}
