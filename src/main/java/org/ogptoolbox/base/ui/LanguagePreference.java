package org.ogptoolbox.base.ui;

import java.util.Optional;
import org.ogptoolbox.base.Language;

/** Where the language that somebody chose for the interface is kept; a bean of the module that knows people. */
public interface LanguagePreference {

    /** The language of whoever is signed in. */
    Optional<Language> find();

    /** Keeps the choice, if there is somebody to keep it for. */
    void choose(Language language);
}
