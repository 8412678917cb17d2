package org.ogptoolbox.submission.ui;

import java.time.Clock;
import java.time.Year;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.springframework.stereotype.Component;

/** Makes the editor for a field: one class per way of editing. */
@Component
class FieldEditors {

    private final Entries entries;
    private final ActionTitles actions;
    private final Clock clock;

    FieldEditors(Entries entries, ActionTitles actions, Clock clock) {
        this.entries = entries;
        this.actions = actions;
        this.clock = clock;
    }

    FieldEditor of(Kind kind, Field field) {
        return switch (field.type()) {
            case MONTH -> new MonthEditor(kind, field, Year.now(clock));
            case TEXT, WORDS -> new TextEditor(kind, field);
            case LOCALIZED_LINE, LOCALIZED_MARKDOWN -> new LocalizedEditor(kind, field);
            case URL -> new UrlEditor(kind, field);
            case URLS -> new LinesEditor(kind, field);
            case LICENSE -> new LicenseEditor(kind, field);
            case CHOICE -> new ChoiceEditor(kind, field);
            case CHOICES -> new ChoicesEditor(kind, field);
            case LANGUAGES -> new LanguagesEditor(kind, field);
            case COUNTRY -> new CountryEditor(kind, field);
            case COUNTRIES -> new CountriesEditor(kind, field);
            case NUMBER -> new NumberEditor(kind, field);
            case ORGANISATION -> new LinkEditor(kind, field, Kind.ORGANISATION, entries);
            case ORGANISATIONS -> new LinksEditor(kind, field, Kind.ORGANISATION, entries);
            case TOOLS -> new LinksEditor(kind, field, Kind.TOOL, entries);
            case EXTERNAL_IDS -> new ExternalIdsEditor(kind, field);
            case ACTION -> new ActionEditor(kind, field, actions);
            case RESOURCES -> new ResourcesEditor(kind, field);
            case MILESTONES -> new MilestonesEditor(kind, field);
        };
    }
}
