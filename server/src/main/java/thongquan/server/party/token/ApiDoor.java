package thongquan.server.party.token;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import thongquan.server.party.ProgramEndpoint;
import thongquan.server.party.access.AuthorisationTable;
import thongquan.server.party.access.Refusals;
import thongquan.server.party.access.Verdict;

/**
 * The door for programs, and the whole of what stands before their endpoints: token, table, headers. No session, no
 * cookie, no database: thousands of filings a second come through here.
 */
final class ApiDoor implements Filter {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final AuthorisationTable table;
    private final Refusals refusals;
    private final List<ProgramEndpoint> endpoints;

    ApiDoor(AccessTokens tokens, AuthorisationTable table, Refusals refusals, List<ProgramEndpoint> endpoints) {
        this.tokens = tokens;
        this.table = table;
        this.refusals = refusals;
        this.endpoints = List.copyOf(endpoints);
    }

    /** Whether a request comes through this door: it shows a token, or is for a program and has no browser session. */
    static boolean isFor(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || (request.getRequestURI().startsWith("/api/") && request.getRequestedSessionId() == null);
    }

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) incoming;
        var response = (HttpServletResponse) outgoing;
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        @Nullable TokenAuthentication holder = null;
        if (authorization != null) {
            holder = holder(authorization);
            if (holder == null) {
                refusals.refuseToken(response);
                return;
            }
        }
        var roles = holder == null ? null : holder.caller().roles();
        switch (table.verdict(request, roles)) {
            case Verdict.Admitted() -> pass(holder, request, response, chain);
            case Verdict.Refusal refusal -> refusals.refuse(request, response, refusal);
        }
    }

    private @Nullable TokenAuthentication holder(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? tokens.holder(authorization.substring(SCHEME.length()).strip())
                        .orElse(null)
                : null;
    }

    private void pass(
            @Nullable TokenAuthentication holder,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (holder == null) {
            chain.doFilter(request, response);
            return;
        }
        for (var endpoint : endpoints) {
            if (endpoint.serves(request)) {
                endpoint.serve(request, response, holder.caller());
                return;
            }
        }
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(holder));
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
