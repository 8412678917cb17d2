package org.ogptoolbox.content;

import org.ogptoolbox.base.DomainException;

/** There is no such comment. */
public class CommentNotFound extends DomainException {

    public CommentNotFound() {
        super("content.comment-not-found");
    }
}
