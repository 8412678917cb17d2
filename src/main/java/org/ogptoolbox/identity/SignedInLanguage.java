package org.ogptoolbox.identity;

import java.util.Optional;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.LanguagePreference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The interface language is kept with the account. */
@Component
class SignedInLanguage implements LanguagePreference {

    private final CurrentUser currentUser;
    private final StoredAccounts accounts;

    SignedInLanguage(CurrentUser currentUser, StoredAccounts accounts) {
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    @Override
    public Optional<Language> find() {
        return currentUser.find().map(Account::language);
    }

    @Override
    @Transactional
    public void choose(Language language) {
        currentUser.id().flatMap(id -> accounts.findById(id.value())).ifPresent(account -> account.speak(language));
    }
}
