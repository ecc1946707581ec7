package org.hexport.platform.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.hexport.kernel.NotFound;
import org.hexport.pages.Templates;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What a person sees when a page is not there, not theirs, or broken: what happened and the way on. */
@Controller
@ControllerAdvice
class Mishaps implements ErrorController {

    private final Templates templates;
    private final Uis uis;

    Mishaps(Templates templates, Uis uis) {
        this.templates = templates;
        this.uis = uis;
    }

    @ExceptionHandler(NotFound.class)
    View notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND);
    }

    @RequestMapping("/error")
    View broken(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return page(request, status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }

    private View page(HttpServletRequest request, HttpStatus status) {
        var ui = uis.of(request);
        return ui.show(templates.uiMishap(ui, kind(status)), status);
    }

    /** The messages {@code ui.mishap.<kind>.title} and {@code .text}. */
    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "absent";
            case FORBIDDEN -> "expired";
            case BAD_REQUEST -> "unreadable";
            case CONTENT_TOO_LARGE -> "large";
            default -> "broken";
        };
    }
}
