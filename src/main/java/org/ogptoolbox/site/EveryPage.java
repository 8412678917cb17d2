package org.ogptoolbox.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
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

    @ExceptionHandler({PageNotFound.class, NoResourceFoundException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return new ModelAndView("error/404", Map.of("frame", frames.of(request)), HttpStatus.NOT_FOUND);
    }
}
