package org.ogptoolbox.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;

class QuestionTest extends KaribuTest {

    @Test
    void aSecondClickDoesNotAskAgainUntilItWasAnswered() {
        new Question().open();
        new Question().open();
        assertThat(_find(Question.class)).hasSize(1);

        _find(Question.class).getFirst().close();
        _assertNone(Question.class);
        new Question().open();
        assertThat(_find(Question.class)).hasSize(1);
    }
}
