package org.ogptoolbox.workflow;

import org.springframework.context.annotation.Bean;

/** The screens that the definitions name, which other modules bring. */
class PlayedScreens {

    @Bean
    Review reviewScreen() {
        return new Review();
    }

    @Bean
    Revise reviseScreen() {
        return new Revise();
    }

    @Bean
    Translate translateScreen() {
        return new Translate();
    }

    @Bean
    AttachUseCase attachUseCaseScreen() {
        return new AttachUseCase();
    }

    @Bean
    Publish publishScreen() {
        return new Publish();
    }

    @Bean
    Confirm confirmScreen() {
        return new Confirm();
    }

    @Bean
    AnswerJoin answerJoinScreen() {
        return new AnswerJoin();
    }

    @Bean
    Consult consultScreen() {
        return new Consult();
    }

    static class Consult implements StepScreen {
        @Override
        public String key() {
            return "consult";
        }
    }

    static class Review implements StepScreen {
        @Override
        public String key() {
            return "review";
        }
    }

    static class Revise implements StepScreen {
        @Override
        public String key() {
            return "revise";
        }
    }

    static class Translate implements StepScreen {
        @Override
        public String key() {
            return "translate";
        }
    }

    static class AttachUseCase implements StepScreen {
        @Override
        public String key() {
            return "attach-use-case";
        }
    }

    static class Publish implements StepScreen {
        @Override
        public String key() {
            return "publish";
        }
    }

    static class Confirm implements StepScreen {
        @Override
        public String key() {
            return "confirm-organisation";
        }
    }

    static class AnswerJoin implements StepScreen {
        @Override
        public String key() {
            return "answer-join";
        }
    }
}
