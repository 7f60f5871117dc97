package thongquan.server.party.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import thongquan.server.database.DatabaseAway;

/**
 * Answers what went wrong with us, before the doors as well as behind them: a database that is away is 503 and worth a
 * repeat, anything else 500. Programs read an RFC 9457 problem; without it they would read the error page's own refusal
 * and take it for the answer to their request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Faults extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            boolean away = DatabaseAway.isCauseOf(failure);
            if (response.isCommitted() || (!away && !Refusals.isProgram(request))) {
                throw failure;
            }
            answer(request, response, failure, away);
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, Exception failure, boolean away)
            throws IOException {
        var status = away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        if (away) {
            LOG.warn(
                    "{} {}: the database is away: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    failure.toString());
        } else {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        response.resetBuffer();
        if (away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (Refusals.isProgram(request)) {
            problem(response, status, away);
        } else {
            response.sendError(status.value());
        }
    }

    private static void problem(HttpServletResponse response, HttpStatus status, boolean away) throws IOException {
        var body = """
                {"type":"/problems/%s","title":"%s","status":%d,"detail":"%s"}""".formatted(
                        away ? "unavailable" : "fault",
                        status.getReasonPhrase(),
                        status.value(),
                        away
                                ? "The record is away for a moment; send the same request again."
                                : "The fault is ours and is recorded; sending the same request again does no harm.")
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
