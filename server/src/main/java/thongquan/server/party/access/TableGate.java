package thongquan.server.party.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import thongquan.server.party.Caller;
import thongquan.server.party.Callers;

/** Lets Spring Security ask the authorisation table about every request of a browser. */
public final class TableGate implements AuthorizationManager<RequestAuthorizationContext> {
    private final AuthorisationTable table;

    /** A gate that asks this table. */
    public TableGate(AuthorisationTable table) {
        this.table = table;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var roles = Callers.of(authentication.get()).map(Caller::roles);
        return table.verdict(context.getRequest(), roles.orElse(null));
    }
}
