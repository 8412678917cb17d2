package org.ogptoolbox.actions.ui;

import org.ogptoolbox.actions.ActionFacts;
import org.ogptoolbox.base.Language;

/** The facts of an action under another title. */
final class Titles {

    private Titles() {}

    static ActionFacts with(ActionFacts facts, String title) {
        return new ActionFacts(
                facts.theme(),
                facts.title().withOriginal(Language.ENGLISH, title),
                facts.summary(),
                facts.description(),
                facts.status(),
                facts.steward(),
                facts.start(),
                facts.end(),
                facts.policyAreas());
    }
}
