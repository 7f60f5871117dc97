package thongquan.server.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks in the present request, for templates and wherever no controller argument reaches. Controllers declare a
 * {@link Caller} argument, or an {@code Optional<Caller>} where the authorisation table lets strangers in.
 */
public final class Callers {
    private Callers() {}

    /** The caller of the request that this thread serves; empty for a stranger and outside any request. */
    public static Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The caller behind what Spring Security knows of a request; empty for a stranger. */
    public static Optional<Caller> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof CallerPrincipal principal
                ? Optional.of(principal.caller())
                : Optional.empty();
    }
}
