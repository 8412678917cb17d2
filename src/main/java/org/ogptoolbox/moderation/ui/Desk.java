package org.ogptoolbox.moderation.ui;

import java.time.Clock;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryHtml;
import org.ogptoolbox.content.FieldTexts;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.moderation.DecisionDrafts;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.moderation.SignOffs;
import org.ogptoolbox.workflow.ui.WorkflowLabels;
import org.springframework.stereotype.Component;

/** What the forms of moderation work with. */
@Component
record Desk(
        Reviews reviews,
        SignOffs signOffs,
        DecisionDrafts drafts,
        Entries entries,
        Contents contents,
        FieldTexts fieldTexts,
        EntryHtml html,
        Accounts accounts,
        WorkflowLabels labels,
        Messages messages,
        Clock clock) {}
