package org.ogptoolbox.notification;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the header List-Unsubscribe of a mail leads. A mail program posts here and the news end at once (RFC 8058); a person
 * who opens the address gets a page that asks, so that whatever looks at links beforehand ends nothing.
 */
@RestController
class MailEnd {

    private final Subscriptions subscriptions;

    MailEnd(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @PostMapping(Subscriptions.PATH + "{token}")
    ResponseEntity<Void> end(@PathVariable String token) {
        return ResponseEntity.status(subscriptions.end(token) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }

    @GetMapping(Subscriptions.PATH + "{token}")
    ResponseEntity<Void> ask(@PathVariable String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/app/mail-end/" + (token.matches("[0-9a-f]+") ? token : "-")))
                .build();
    }
}
