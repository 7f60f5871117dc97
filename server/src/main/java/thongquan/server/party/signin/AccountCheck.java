package thongquan.server.party.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import thongquan.server.party.Caller;
import thongquan.server.party.Callers;
import thongquan.server.party.Users;

/** Ends the session of a person whose account was closed or changed since the sign-in. */
final class AccountCheck extends OncePerRequestFilter {
    private final Users users;

    AccountCheck(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Callers.current().filter(this::isStale).isPresent()) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isStale(Caller caller) {
        return users.find(caller.userId()).filter(caller::equals).isEmpty();
    }
}
