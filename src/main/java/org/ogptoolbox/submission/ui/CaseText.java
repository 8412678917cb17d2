package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.details.Details;
import org.ogptoolbox.content.EntryHtml;
import org.ogptoolbox.submission.CaseFile;

/** The text of a submission, in every state: open from the start where the case has ended and the text is what is left. */
class CaseText extends Details {

    CaseText(CaseFile file, EntryHtml html) {
        addClassName("case-text");
        setSummaryText(getTranslation("submission.case.text"));
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                add(new AsReadersSee(html, file.revision().content()));
            }
        });
        setOpened(file.situation().over());
    }
}
