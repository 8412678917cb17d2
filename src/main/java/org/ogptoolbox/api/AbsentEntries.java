package org.ogptoolbox.api;

import java.net.URI;
import java.util.Optional;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.catalogue.Tombstone;
import org.ogptoolbox.catalogue.Tombstones;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What to answer where no entry is published. */
@Component
class AbsentEntries {

    private final Tombstones tombstones;
    private final Addresses addresses;

    AbsentEntries(Tombstones tombstones, Addresses addresses) {
        this.tombstones = tombstones;
        this.addresses = addresses;
    }

    /**
     * It was merged, it was taken down, or there never was one.
     *
     * @param asked the name or id in the address
     */
    ErrorResponseException of(Optional<Tombstone> tombstone, String asked) {
        return tombstone.map(this::former).orElseGet(() -> ApiProblems.notFound("api.problem.no-entry", asked));
    }

    private ErrorResponseException former(Tombstone tombstone) {
        return tombstones
                .destination(tombstone)
                .map(to -> ApiProblems.moved(
                        URI.create(addresses.of("/" + to.kind().plural() + "/" + to.slug())),
                        "api.problem.merged",
                        tombstone.title()))
                .orElseGet(() -> ApiProblems.gone(
                        tombstone.reason().code(),
                        tombstone.removedAt(),
                        "api.problem.gone",
                        tombstone.title(),
                        new DefaultMessageSourceResolvable(Messages.key(tombstone.reason())),
                        tombstone.text().in(Language.nearest(LocaleContextHolder.getLocale()))));
    }
}
