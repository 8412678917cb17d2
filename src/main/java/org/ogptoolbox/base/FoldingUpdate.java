package org.ogptoolbox.base;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At the first start with another rule of {@link Folding}: what is stored follows it, so that queries find it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FoldingUpdate implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FoldingUpdate.class);

    private final JdbcClient jdbc;
    private final List<FoldedTexts> texts;

    FoldingUpdate(JdbcClient jdbc, List<FoldedTexts> texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var stored = jdbc.sql("select rule from folding").query(String.class).single();
        if (!stored.equals(Folding.RULE)) {
            LOG.info("Search texts are being written anew, by rule {} instead of {}", Folding.RULE, stored);
            texts.forEach(FoldedTexts::foldAgain);
            jdbc.sql("update folding set rule = ?").param(Folding.RULE).update();
        }
    }
}
