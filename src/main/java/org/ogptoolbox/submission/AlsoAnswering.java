package org.ogptoolbox.submission;

import java.util.Collection;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;

/** Who answers for a published entry beside those who look after it, as another feature knows. */
public interface AlsoAnswering {

    Collection<AccountId> of(EntryId entry, Content published);
}
