package org.ogptoolbox.submission.ui;

import java.time.Clock;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryHtml;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.submission.Answering;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.ui.WorkflowPictures;
import org.springframework.stereotype.Component;

/** What a wizard calls. */
@Component
record WizardServices(
        Drafts drafts,
        FieldEditors editors,
        Submissions submissions,
        Answering answering,
        Entries entries,
        Accounts accounts,
        CurrentUser currentUser,
        EntryHtml entryHtml,
        WorkflowPictures pictures,
        ToolboxProperties properties,
        Clock clock) {}
