package org.ogptoolbox.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;

class WizardStepTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theWizardAsksEveryFieldOnce(Kind kind) {
        List<Field> asked = WizardStep.of(kind).stream()
                .flatMap(step -> step.fields().stream())
                .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(Schema.of(kind));
        assertThat(WizardStep.of(kind).getLast().preview()).isTrue();
    }
}
