package thongquan.server.party;

import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Proof that an unsafe request comes from our own page: goes as a hidden field of each form, or as a header of each
 * request made by script. Without it the answer is 403.
 *
 * @param field name of the form field
 * @param header name of the request header
 * @param value differs in each page and holds for the whole session
 */
public record FormToken(String field, String header, String value) {

    /** The token for the page being rendered in this request; empty outside a browser's request. */
    public static Optional<FormToken> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST))
                .filter(CsrfToken.class::isInstance)
                .map(CsrfToken.class::cast)
                .map(token -> new FormToken(token.getParameterName(), token.getHeaderName(), token.getToken()));
    }
}
