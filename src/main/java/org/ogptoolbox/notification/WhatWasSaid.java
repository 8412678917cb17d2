package org.ogptoolbox.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.FieldComment.Settled;
import org.ogptoolbox.content.FieldTexts;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.springframework.stereotype.Component;

/** What moderators said in the last round, for the mail that tells their decision: the message, then remark by remark. */
@Component
class WhatWasSaid {

    private final Revisions revisions;
    private final FieldTexts texts;
    private final Messages messages;

    WhatWasSaid(Revisions revisions, FieldTexts texts, Messages messages) {
        this.revisions = revisions;
        this.texts = texts;
        this.messages = messages;
    }

    /** Begins with a blank line; empty when nothing was said. */
    String block(RevisionId id, Locale locale) {
        return revisions.find(id).map(revision -> block(revision, locale)).orElse("");
    }

    private String block(RevisionDetails revision, Locale locale) {
        var said = revisions.comments(revision.id()).stream()
                .filter(comment ->
                        comment.round() == revision.round() && !comment.author().equals(revision.author()))
                .toList();
        var message = said.stream()
                .filter(comment -> comment.pointer().isEmpty())
                .map(FieldComment::text)
                .collect(Collectors.joining("\n\n"));
        return (message.isEmpty() ? "" : "\n\n" + messages.get("notification.said", locale) + "\n\n" + message)
                + remarks(revision, said, locale);
    }

    private String remarks(RevisionDetails revision, List<FieldComment> said, Locale locale) {
        var left = FieldComment.remarks(said).stream()
                .filter(comment -> comment.settled() != Settled.DONE)
                .toList();
        var later = left.stream().anyMatch(comment -> comment.settled() == Settled.LATER);
        var remarks = left.stream()
                .map(comment -> messages.get(
                        "notification.said.at",
                        locale,
                        texts.label(revision.kind(), comment.pointer(), locale),
                        comment.text()))
                .collect(Collectors.joining("\n"));
        return remarks.isEmpty()
                ? ""
                : "\n\n" + messages.get(later ? "notification.said.later" : "notification.said.fields", locale) + "\n\n"
                        + remarks;
    }
}
