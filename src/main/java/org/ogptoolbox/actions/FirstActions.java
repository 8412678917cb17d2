package org.ogptoolbox.actions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes the Paris Declaration and its twenty actions at the first start; from then on the Etalab team looks after them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstActions implements ApplicationRunner {

    static final LocalDate SUMMIT = LocalDate.of(2016, 12, 7);

    private static final Declaration PARIS = new Declaration(
            "paris-2016",
            texts("Paris Declaration", "Déclaration de Paris", "Declaración de París"),
            texts(
                    "OGP Global Summit, Paris",
                    "Sommet mondial du Partenariat pour un gouvernement ouvert, Paris",
                    "Cumbre mundial de la Alianza para el Gobierno Abierto, París"),
            SUMMIT);

    private final CollectiveActions actions;

    FirstActions(CollectiveActions actions) {
        this.actions = actions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (actions.declarations().stream().noneMatch(known -> known.code().equals(PARIS.code()))) {
            var twenty = new TreeMap<Integer, ActionFacts>();
            Facts.rows("collective-actions.csv", ',')
                    .forEach(row -> twenty.put(Integer.valueOf(row.get("number")), facts(row)));
            actions.addFirst(PARIS, twenty);
        }
    }

    private static ActionFacts facts(CSVRecord row) {
        return new ActionFacts(
                Theme.of(row.get("theme")),
                texts(row.get("title_en"), row.get("title_fr"), row.get("title_es")),
                texts(row.get("summary_en"), row.get("summary_fr"), row.get("summary_es")),
                LocalizedText.EMPTY,
                ActionStatus.OPEN,
                null,
                SUMMIT,
                null,
                Arrays.asList(row.get("policy_areas").split(" ")));
    }

    private static LocalizedText texts(String english, String french, String spanish) {
        return LocalizedText.of(Language.ENGLISH, english)
                .withTranslation(Language.FRENCH, french, LocalizedText.Status.HUMAN)
                .withTranslation(Language.SPANISH, spanish, LocalizedText.Status.HUMAN);
    }
}
