package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What people read when something is not there, not allowed, or broken: what to do next, and nothing of the inside. */
@Component
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var kind =
                switch (status) {
                    case NOT_FOUND -> "404";
                    case UNAUTHORIZED, FORBIDDEN -> "403";
                    default -> status.is4xxClientError() ? "400" : "500";
                };
        return new ModelAndView("open/error", Map.of("kind", kind, "status", status.value()), status);
    }
}
