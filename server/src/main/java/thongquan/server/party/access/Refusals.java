package thongquan.server.party.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import thongquan.core.check.Bilingual;
import thongquan.server.party.Callers;

/**
 * Says no: programs read an RFC 9457 problem, people go to the sign-in page or see the error page. Never says more than
 * the verdict, so that a refusal teaches nothing about what stands behind it.
 */
public final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Where people sign in. */
    public static final String SIGN_IN = "/sign-in";

    private static final String BEARER = "Bearer realm=\"thongquan\"";
    private static final Bilingual UNIDENTIFIED =
            new Bilingual("Hãy đăng nhập hoặc gửi mã truy cập còn hiệu lực.", "Sign in, or send a valid access token.");
    private static final Bilingual FORBIDDEN =
            new Bilingual("Vai trò của bạn không được làm việc này.", "Your roles do not allow this.");
    private static final Bilingual FORGED = new Bilingual(
            "Yêu cầu không đến từ trang của hệ thống hoặc phiên đã hết; hãy tải lại trang.",
            "The request did not come from a page of this system, or the session ended; reload the page.");
    private static final Bilingual UNKNOWN = new Bilingual("Không có gì ở địa chỉ này.", "Nothing is at this address.");
    private static final Bilingual WRONG_METHOD = new Bilingual(
            "Địa chỉ này không nhận phương thức của yêu cầu.", "This address does not take the method of the request.");

    /** A stranger asked for what strangers may not have. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unidentified)
            throws IOException {
        if (unidentified.getCause() instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof Verdict.Refusal refusal) {
            refuse(request, response, refusal);
        } else {
            refuse(request, response, new Verdict.Unidentified());
        }
    }

    /** A known caller, or a request that may be forged, is turned away. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            refuseForged(request, response);
        } else if (denied instanceof AuthorizationDeniedException authorization
                && authorization.getAuthorizationResult() instanceof Verdict.Refusal refusal) {
            refuse(request, response, refusal);
        } else {
            refuse(request, response, new Verdict.Forbidden());
        }
    }

    /** Answers a request that the table refuses. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, Verdict.Refusal refusal)
            throws IOException {
        switch (refusal) {
            case Verdict.Unidentified() -> identify(request, response, BEARER);
            case Verdict.Forbidden() -> answer(request, response, HttpStatus.FORBIDDEN, FORBIDDEN);
            case Verdict.Unknown() -> answer(request, response, HttpStatus.NOT_FOUND, UNKNOWN);
            case Verdict.WrongMethod(var allowed) -> {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
                answer(request, response, HttpStatus.METHOD_NOT_ALLOWED, WRONG_METHOD);
            }
        }
    }

    /** Answers a request whose access token is unknown, expired or revoked; which of them is nobody's business. */
    public void refuseToken(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER + ", error=\"invalid_token\"");
        problem(response, HttpStatus.UNAUTHORIZED, UNIDENTIFIED);
    }

    private void refuseForged(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var signedIn = Callers.current().isPresent();
        if (signedIn || isProgram(request) || request.getRequestURI().equals(SIGN_IN)) {
            answer(request, response, HttpStatus.FORBIDDEN, FORGED);
        } else {
            identify(request, response, BEARER);
        }
    }

    private static void identify(HttpServletRequest request, HttpServletResponse response, String challenge)
            throws IOException {
        if (isProgram(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
            problem(response, HttpStatus.UNAUTHORIZED, UNIDENTIFIED);
        } else if (request.getHeader("HX-Request") != null) {
            // A redirect would put the sign-in page inside the part of the page that htmx replaces.
            response.setHeader("HX-Redirect", SIGN_IN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(SIGN_IN);
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Bilingual message)
            throws IOException {
        if (isProgram(request)) {
            problem(response, status, message);
        } else {
            response.sendError(status.value());
        }
    }

    /** Pages live outside these folders. */
    static boolean isProgram(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/api/")
                || path.startsWith("/actuator")
                || path.startsWith("/oauth2/")
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static void problem(HttpServletResponse response, HttpStatus status, Bilingual message) throws IOException {
        var body = """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s / %s",\
                "findings":[{"code":"ACCESS-%d","severity":"error","pointer":"",\
                "message":{"vi":"%s","en":"%s"},"basis":"authorisation table"}]}""".formatted(
                        status.getReasonPhrase(),
                        status.value(),
                        message.vi(),
                        message.en(),
                        status.value(),
                        message.vi(),
                        message.en())
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
