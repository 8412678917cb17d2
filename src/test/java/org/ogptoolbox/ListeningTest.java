package org.ogptoolbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application, really listening: for what only a real server shows. There is no bundle, so that pages of the
 * application itself cannot be opened; browser tests do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Application.class, MovableClock.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"ogptoolbox.trusted-proxies=127.0.0.2", "vaadin.productionMode=true"})
@ActiveProfiles("test")
public @interface ListeningTest {}
