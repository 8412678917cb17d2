package org.ogptoolbox.actions.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.actions.ActionFacts;
import org.ogptoolbox.actions.ActionProblem;
import org.ogptoolbox.actions.ActionProblem.Place;
import org.ogptoolbox.actions.ActionRules;
import org.ogptoolbox.actions.ActionStatus;
import org.ogptoolbox.actions.Declaration;
import org.ogptoolbox.actions.Steward;
import org.ogptoolbox.actions.Theme;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Calendars;
import org.ogptoolbox.content.Schema;

/** The fields of a collective action. */
class ActionForm extends Div {

    private final IntegerField number = new IntegerField(label(Place.NUMBER));
    private final Select<Declaration> declaration = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final Select<ActionStatus> status = new Select<>();
    private final LocalizedField title = LocalizedField.line(label(Place.TITLE));
    private final LocalizedField summary = LocalizedField.area(label(Place.SUMMARY), ActionRules.SUMMARY_MAX);
    private final LocalizedField description =
            LocalizedField.area(label(Place.DESCRIPTION), ActionRules.DESCRIPTION_MAX);
    private final ComboBox<Steward> steward = new ComboBox<>(label(Place.STEWARD));
    private final DatePicker start = new DatePicker(label(Place.START));
    private final DatePicker end = new DatePicker(label(Place.END));
    private final CheckboxGroup<String> areas = new CheckboxGroup<>(label(Place.POLICY_AREAS));
    private final Map<Place, HasValidation> fields = new EnumMap<>(Place.class);

    ActionForm(List<Declaration> declarations, List<Steward> stewards) {
        Calendars.in(getLocale(), start);
        Calendars.in(getLocale(), end);
        addClassName("form-stack");
        choices(declarations, stewards);
        title.require();
        number.setRequiredIndicatorVisible(true);
        fields.putAll(Map.of(
                Place.NUMBER, number,
                Place.DECLARATION, declaration,
                Place.STEWARD, steward,
                Place.END, end,
                Place.POLICY_AREAS, areas));
        fields.values().forEach(field -> field.setManualValidation(field != end));
        add(row(number, declaration), row(theme, status), title, summary, description, row(start, end, steward), areas);
        show(ActionDefaults.FACTS);
    }

    private void choices(List<Declaration> declarations, List<Steward> stewards) {
        declaration.setLabel(label(Place.DECLARATION));
        declaration.setItems(declarations);
        declaration.setItemLabelGenerator(one -> Texts.of(one.name(), getLocale()));
        theme.setLabel(label(Place.THEME));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(one -> getTranslation(Messages.key(one)));
        status.setLabel(label(Place.STATUS));
        status.setItems(ActionStatus.values());
        status.setItemLabelGenerator(one -> getTranslation(Messages.key(one)));
        steward.setItems(stewards);
        steward.setItemLabelGenerator(Steward::name);
        steward.setClearButtonVisible(true);
        steward.setHelperText(getTranslation("actions.form.steward.help"));
        areas.setItems(Schema.POLICY_AREAS);
        areas.setItemLabelGenerator(code -> getTranslation("option.policyAreas." + code));
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("actions-row");
        return row;
    }

    private String label(Place place) {
        return getTranslation(Messages.key(place));
    }

    /** An action that is there keeps its number and its declaration. */
    void edit(int shown, Declaration from, ActionFacts facts, @Nullable Steward present) {
        number.setValue(shown);
        number.setReadOnly(true);
        declaration.setItems(from);
        declaration.setValue(from);
        declaration.setReadOnly(true);
        if (present != null) {
            var all = Stream.concat(
                            Stream.of(present), steward.getListDataView().getItems())
                    .distinct()
                    .toList();
            steward.setItems(all);
        }
        show(facts);
    }

    void suggest(int free, Declaration latest) {
        number.setValue(free);
        declaration.setValue(latest);
    }

    private void show(ActionFacts facts) {
        theme.setValue(facts.theme());
        status.setValue(facts.status());
        title.show(facts.title());
        summary.show(facts.summary());
        description.show(facts.description());
        start.setValue(facts.start());
        end.setValue(facts.end());
        areas.setValue(java.util.Set.copyOf(facts.policyAreas()));
        steward.setValue(steward.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(facts.steward()))
                .findFirst()
                .orElse(null));
    }

    /** Zero, which no action has, while nothing is typed. */
    int number() {
        return Objects.requireNonNullElse(number.getValue(), 0);
    }

    String declaration() {
        return declaration.isEmpty() ? "" : declaration.getValue().code();
    }

    ActionFacts facts() {
        return new ActionFacts(
                theme.getValue(),
                title.typed(),
                summary.typed(),
                description.typed(),
                status.getValue(),
                steward.isEmpty() ? null : steward.getValue().id(),
                start.getValue(),
                end.getValue(),
                Schema.POLICY_AREAS.stream().filter(areas.getValue()::contains).toList());
    }

    void complain(List<ActionProblem> problems, Messages messages) {
        clear();
        for (var problem : problems) {
            var sentence = messages.get(
                    problem.messageKey(), getLocale(), problem.arguments().toArray());
            text(problem.place()).ifPresent(field -> field.complain(sentence));
            java.util.Optional.ofNullable(fields.get(problem.place())).ifPresent(field -> {
                field.setErrorMessage(sentence);
                field.setInvalid(true);
            });
        }
    }

    private void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        Stream.of(title, summary, description).forEach(field -> field.complain(""));
    }

    private java.util.Optional<LocalizedField> text(Place place) {
        return java.util.Optional.ofNullable(
                switch (place) {
                    case TITLE -> title;
                    case SUMMARY -> summary;
                    case DESCRIPTION -> description;
                    default -> null;
                });
    }

    /** Goes on from what somebody else saved, with what is typed here; returns the texts in which the two differ. */
    List<String> rebase(ActionFacts saved) {
        clear();
        var typed = facts();
        var differences = Stream.of(
                        difference(title, typed.title(), saved.title()),
                        difference(summary, typed.summary(), saved.summary()),
                        difference(description, typed.description(), saved.description()),
                        difference(Place.THEME, words(typed.theme()), words(saved.theme())),
                        difference(Place.STATUS, words(typed.status()), words(saved.status())),
                        difference(Place.START, typed.start(), saved.start()),
                        difference(Place.END, typed.end(), saved.end()),
                        difference(Place.STEWARD, name(typed), name(saved)),
                        difference(Place.POLICY_AREAS, areas(typed), areas(saved)))
                .flatMap(List::stream)
                .toList();
        title.rebase(saved.title());
        summary.rebase(saved.summary());
        description.rebase(saved.description());
        return differences;
    }

    private List<String> difference(LocalizedField field, LocalizedText typed, LocalizedText saved) {
        return Language.INTERFACE.stream()
                .filter(language -> !typed.text(language).equals(saved.text(language)))
                .map(language -> getTranslation(
                        "actions.conflict.saved",
                        getTranslation("actions.form.in-language", field.label(), language.displayName(getLocale())),
                        saved.text(language).orElse("–")))
                .toList();
    }

    private List<String> difference(Place place, @Nullable Object typed, @Nullable Object saved) {
        return Objects.equals(typed, saved)
                ? List.of()
                : List.of(
                        getTranslation("actions.conflict.saved", label(place), saved == null ? "–" : saved.toString()));
    }

    private String words(Enum<?> constant) {
        return getTranslation(Messages.key(constant));
    }

    private @Nullable String name(ActionFacts facts) {
        return steward.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(facts.steward()))
                .map(Steward::name)
                .findFirst()
                .orElse(null);
    }

    private String areas(ActionFacts facts) {
        return String.join(
                ", ",
                facts.policyAreas().stream()
                        .map(code -> getTranslation("option.policyAreas." + code))
                        .toList());
    }
}
