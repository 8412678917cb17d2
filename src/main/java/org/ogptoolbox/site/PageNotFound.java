package org.ogptoolbox.site;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.DomainException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such page. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class PageNotFound extends DomainException {

    private final @Nullable String back;

    PageNotFound() {
        this(null);
    }

    /** @param back the path of the list that has no such page */
    PageNotFound(@Nullable String back) {
        super("site.not-found.title");
        this.back = back;
    }

    @Nullable String back() {
        return back;
    }
}
