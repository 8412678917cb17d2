package org.ogptoolbox.submission.ui;

import java.io.Serializable;
import org.ogptoolbox.content.FieldComment;

/** What the author may do about a remark: tick it off, or say why not. */
interface RemarkDeeds extends Serializable {

    void done(FieldComment remark);

    /** @throws org.ogptoolbox.base.DomainException when the words say nothing or too much, or it is too late */
    void answer(FieldComment remark, String words);
}
