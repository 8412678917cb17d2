package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What no view caught: told as a sentence where the person is; what is our fault is logged under a number. */
@Component
class ProblemTeller implements ErrorHandler {

    private final transient Messages messages;

    ProblemTeller(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = event.getComponent()
                .flatMap(com.vaadin.flow.component.Component::getUI)
                .or(() -> Optional.ofNullable(UI.getCurrent()));
        var locale = ui.map(UI::getLocale).orElse(Locale.ENGLISH);
        var sentence = sentence(event.getThrowable(), locale);
        ui.ifPresent(there -> tell(there, sentence));
    }

    private static void tell(UI ui, String sentence) {
        if (UI.getCurrent() == ui) {
            Notices.failure(sentence);
        } else {
            ui.access(() -> Notices.failure(sentence));
        }
    }

    private String sentence(Throwable problem, Locale locale) {
        var known =
                causes(problem).flatMap(cause -> known(cause, locale).stream()).findFirst();
        return known.orElseGet(() ->
                messages.get("base.error.internal", locale, Incident.of(problem).number()));
    }

    private Optional<String> known(Throwable cause, Locale locale) {
        return Optional.ofNullable(
                switch (cause) {
                    case DomainException domain -> messages.get(domain, locale);
                    case AccessDeniedException denied -> messages.get("base.error.denied", locale);
                    case OptimisticLockingFailureException conflict -> messages.get("base.error.conflict", locale);
                    default -> null;
                });
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, cause -> cause.getCause())
                .limit(20);
    }
}
