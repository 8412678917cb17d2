package org.ogptoolbox.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.actions.ActionFacts;
import org.ogptoolbox.actions.ActionRules;
import org.ogptoolbox.actions.ActionStatus;
import org.ogptoolbox.actions.Declaration;
import org.ogptoolbox.actions.Theme;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.moderation.DecisionRules;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;

/** The doors for texts beside contents and accounts: letters, reasons, decisions, collective actions. */
class TypedDoorsTest {

    private static final String DIRT = "\u00a0\u200b\u202e\ufeff\u0000";

    static final List<Map.Entry<String, UnaryOperator<String>>> DOORS = List.of(
            Map.entry("letter", LetterRules::letter),
            Map.entry("reason", LetterRules::reason),
            Map.entry("word with it", text -> LetterRules.upTo(text, 100)),
            Map.entry(
                    "decision",
                    text -> ReviewDecision.of(ReviewOutcome.REJECT, text).message()),
            Map.entry("title of an action", text -> action(text).title().original()),
            Map.entry("summary of an action", text -> action(text).summary().original()),
            Map.entry(
                    "description of an action",
                    text -> action(text).description().original()),
            Map.entry("name of a declaration", text -> declaration(text).name().original()),
            Map.entry(
                    "event of a declaration", text -> declaration(text).event().original()));

    @ParameterizedTest
    @FieldSource("DOORS")
    void everyDoorLeavesOutWhatNobodySees(Map.Entry<String, UnaryOperator<String>> door) {
        assertThat(door.getValue().apply(DIRT + "Because of\r\nthe cafe\u0301s" + DIRT))
                .isEqualTo("Because of\nthe caf\u00e9s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u00a0",
                "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b",
                "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
            })
    void whatIsRequiredIsVisible(String nothing) {
        assertThatThrownBy(() -> LetterRules.letter(nothing)).isInstanceOf(LetterProblem.class);
        assertThatThrownBy(() -> LetterRules.reason(nothing)).isInstanceOf(LetterProblem.class);
        assertThat(DecisionRules.lackingReason(nothing)).isPresent();
        assertThat(DecisionRules.lacking(
                        ReviewDecision.of(ReviewOutcome.REJECT, nothing), new EntryId(new UUID(0, 1)), 0))
                .isPresent();
        assertThat(ActionRules.problems(action(nothing))).isNotEmpty();
        assertThat(ActionRules.problems(declaration(nothing))).isNotEmpty();
    }

    @Test
    void aTranslationStaysFreshWhenOnlyInvisibleCharactersOfTheOriginalChange() {
        var text = LocalizedText.of(Language.ENGLISH, "Hello")
                .withTranslation(Language.FRENCH, "Bonjour", LocalizedText.Status.HUMAN);

        assertThat(text.withOriginal(Language.ENGLISH, "Hello\u200b ").missing(List.of(Language.FRENCH)))
                .isEmpty();
    }

    private static ActionFacts action(String text) {
        var typed = LocalizedText.of(Language.ENGLISH, text);
        return new ActionFacts(Theme.values()[0], typed, typed, typed, ActionStatus.OPEN, null, null, null, List.of());
    }

    private static Declaration declaration(String text) {
        var typed = LocalizedText.of(Language.ENGLISH, text);
        return new Declaration("code", typed, typed, LocalDate.EPOCH);
    }
}
