package org.ogptoolbox.workflow;

import java.util.Set;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;

/**
 * What a case is about, as lists show and filter it. Kept beside the case, never as process variables: the title is a
 * text that a person typed.
 *
 * @param kind the subject's kind, a code such as {@code tool}
 * @param languages the languages its texts are in
 */
public record CaseFacts(
        String title, String kind, Set<Language> languages, Set<Country> countries, AccountId submitter) {}
