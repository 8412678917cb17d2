package org.ogptoolbox.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the sign-in page, which says why and keeps the address that was typed. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        var typed = request.getParameter("username");
        if (typed != null && typed.length() <= AccountRules.EMAIL_MAX) {
            request.getSession().setAttribute(SignInPage.TYPED_ADDRESS, typed);
        }
        response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?" + reason(problem));
    }

    private static String reason(AuthenticationException problem) {
        return switch (problem) {
            case TooManyAttempts many -> "wait=" + Math.max(1, many.remaining().toSeconds());
            case DisabledException disabled -> "closed";
            default -> "error";
        };
    }
}
