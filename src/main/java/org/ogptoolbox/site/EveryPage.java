package org.ogptoolbox.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.ogptoolbox.base.Times;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Gives every page its frame, and every address that leads nowhere a page that says so. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EveryPage {

    private final Frames frames;

    EveryPage(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.of(request);
    }

    @ExceptionHandler
    ModelAndView notFound(PageNotFound missing, HttpServletRequest request) {
        var page = noResource(request);
        Optional.ofNullable(missing.back()).ifPresent(back -> page.addObject("back", back));
        return page;
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ModelAndView noResource(HttpServletRequest request) {
        return new ModelAndView(
                "error/404", Map.of("frame", frames.of(request), "indexed", false), HttpStatus.NOT_FOUND);
    }

    /** What was taken down: that it was, why and since when. */
    @ExceptionHandler(EntryGone.class)
    ModelAndView gone(EntryGone gone, HttpServletRequest request) {
        var frame = frames.of(request);
        var tombstone = gone.tombstone();
        var model = Map.of(
                "frame",
                frame,
                "indexed",
                false,
                "tombstone",
                tombstone,
                "told",
                Shown.of(tombstone.text(), frame.language()),
                "day",
                Times.longDay(
                        LocalDate.ofInstant(tombstone.removedAt(), ZoneOffset.UTC),
                        frame.language().locale()));
        return new ModelAndView("site/gone", model, HttpStatus.GONE);
    }

    /** For good as far as anybody knows; that it is asked again each time (see the caching) allows for a change of mind. */
    @ExceptionHandler(EntryMoved.class)
    ResponseEntity<Void> moved(EntryMoved moved) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(moved.path()))
                .build();
    }
}
