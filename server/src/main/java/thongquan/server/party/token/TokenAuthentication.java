package thongquan.server.party.token;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import thongquan.server.party.Caller;
import thongquan.server.party.CallerPrincipal;

/** A program that showed a valid token; one object serves all requests with that token. */
final class TokenAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final Program program;

    TokenAuthentication(Caller caller) {
        super(authorities(caller));
        this.program = new Program(caller);
        super.setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    Caller caller() {
        return program.caller();
    }

    @Override
    public CallerPrincipal getPrincipal() {
        return program;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    private record Program(Caller caller) implements CallerPrincipal, java.io.Serializable {}
}
