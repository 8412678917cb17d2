package org.ogptoolbox.site;

import org.ogptoolbox.base.DomainException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such page. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class PageNotFound extends DomainException {

    PageNotFound() {
        super("site.not-found.title");
    }
}
