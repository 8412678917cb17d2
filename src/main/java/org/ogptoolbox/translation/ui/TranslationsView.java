package org.ogptoolbox.translation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.translation.UntranslatedTexts;
import org.ogptoolbox.workflow.ui.WorkItemUpdates;

/** What waits for a translator, and what readers would already like to read in one of the translator's languages. */
@Route(value = "translations", layout = MainLayout.class)
@Menu(title = "translation.menu", order = 4, icon = "vaadin:globe")
@RolesAllowed("TRANSLATOR")
class TranslationsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String LANGUAGE = "language";
    private static final int PAGE = 50;

    private final Translations translations;
    private final UntranslatedTexts untranslated;
    private final WaitingTranslation.Factory rows;
    private final Nav filter = new Nav();
    private final Div waiting = new Div();
    private final Div gaps = new Div();
    private @Nullable Language chosen;

    TranslationsView(
            Translations translations,
            UntranslatedTexts untranslated,
            WaitingTranslation.Factory rows,
            WorkItemUpdates updates) {
        this.translations = translations;
        this.untranslated = untranslated;
        this.rows = rows;
        addClassName("translations-view");
        filter.addClassNames("row", "tight", "filter-chips");
        filter.setAriaLabel(getTranslation("translation.filter"));
        waiting.addClassName("translation-waiting");
        gaps.addClassName("translation-gaps");
        add(new PageHeader(getTranslation("translation.title"), getTranslation("translation.introduction")));
        add(filter, waiting, gaps);
        updates.follow(this, event -> showWaiting());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(LANGUAGE);
        chosen = translations.languages().stream()
                .filter(language -> asked.filter(language.tag()::equals).isPresent())
                .findFirst()
                .orElse(null);
        showWaiting();
        showGaps();
    }

    private void showWaiting() {
        var counts = translations.counts();
        showFilter(counts);
        waiting.removeAll();
        waiting.add(new H2(getTranslation("translation.waiting")));
        if (counts.isEmpty()) {
            waiting.add(empty("translation.no-languages", "translation.no-languages.text"));
            return;
        }
        var items = translations.waiting(chosen, null, PAGE).items();
        if (items.isEmpty()) {
            waiting.add(empty("translation.nothing", "translation.nothing.text"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("panels");
        items.forEach(item -> list.add(rows.row(item, getLocale())));
        waiting.add(list);
    }

    private EmptyState empty(String title, String text) {
        return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation(title), getTranslation(text));
    }

    private void showFilter(SortedMap<Language, Long> counts) {
        filter.removeAll();
        filter.setVisible(counts.size() > 1);
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        filter.add(chip(null, getTranslation("translation.all"), all));
        counts.forEach((language, count) -> filter.add(chip(language, language.displayName(getLocale()), count)));
    }

    private RouterLink chip(@Nullable Language language, String name, long count) {
        var link = new RouterLink(getTranslation("translation.chip", name, count), TranslationsView.class);
        if (language != null) {
            link.setQueryParameters(QueryParameters.of(LANGUAGE, language.tag()));
        }
        link.addClassName("filter-chip");
        if (java.util.Objects.equals(language, chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void showGaps() {
        gaps.removeAll();
        var languages = chosen == null ? translations.languages() : List.of(chosen);
        languages.forEach(language -> {
            var found = untranslated.published(language);
            gaps.add(new H2(getTranslation("translation.gaps", language.displayName(getLocale()), found.size())));
            if (found.isEmpty()) {
                gaps.add(new Paragraph(getTranslation("translation.gaps.none")));
                return;
            }
            gaps.add(gapList(language, found));
        });
    }

    private UnorderedList gapList(Language language, List<UntranslatedTexts.Gap> found) {
        var list = new UnorderedList();
        list.addClassNames("panels", "gap-list");
        found.stream().limit(PAGE).forEach(gap -> {
            var address =
                    "/" + Language.nearest(language.locale()) + "/" + gap.kind().plural() + "/" + gap.slug();
            var link = new Anchor(address, gap.title());
            link.setRouterIgnore(true);
            var counts = new com.vaadin.flow.component.html.Span(
                    getTranslation("translation.gap", gap.missing(), gap.outdated()));
            list.add(new com.vaadin.flow.component.html.ListItem(link, counts));
        });
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("translation.title");
    }
}
