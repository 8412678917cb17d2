package org.ogptoolbox.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** A number in an address that is none, and the like: a page for people, whatever the request says it accepts. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    private final Frames frames;

    PageProblems(Frames frames) {
        this.frames = frames;
    }

    /** There is no such page as the one with that number. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView noSuchPage(HttpServletRequest request, MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter()
                        .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)
                ? page("404", request, HttpStatus.NOT_FOUND)
                : badRequest(request);
    }

    @ExceptionHandler(ServletRequestBindingException.class)
    ModelAndView badRequest(HttpServletRequest request) {
        return page("4xx", request, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(String view, HttpServletRequest request, HttpStatus status) {
        return new ModelAndView(
                "error/" + view,
                Map.of("frame", frames.of(request), "status", status.value(), "indexed", false),
                status);
    }
}
