package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Every page speaks the person's language and sends what was typed before anything is done with it, and what goes wrong is
 * told by one handler.
 */
@Component
@JsModule("./shell/boxes.ts")
@JsModule("./typing/late.ts")
@JsModule("./typing/boxes.ts")
class ShellInitializer implements VaadinServiceInitListener {

    private final transient PageLanguage pageLanguage;
    private final transient SystemTexts texts;
    private final transient ProblemTeller problems;

    ShellInitializer(PageLanguage pageLanguage, SystemTexts texts, ProblemTeller problems) {
        this.pageLanguage = pageLanguage;
        this.texts = texts;
        this.problems = problems;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(texts::messages);
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(problems));
        event.addIndexHtmlRequestListener(
                response -> texts.mark(response.getDocument(), pageLanguage.mark(response.getDocument())));
        service.addUIInitListener(init -> {
            pageLanguage.apply(init.getUI());
            texts.connection(init.getUI());
            LateFields.listen(init.getUI());
        });
    }
}
