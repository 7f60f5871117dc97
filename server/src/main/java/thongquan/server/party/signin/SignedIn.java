package thongquan.server.party.signin;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import thongquan.server.party.Caller;
import thongquan.server.party.CallerPrincipal;
import thongquan.server.party.Person;

/** A person as Spring Security keeps it in the session; the password's hash is dropped once it was compared. */
final class SignedIn implements UserDetails, CallerPrincipal, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final Caller caller;
    private final String name;
    private final boolean enabled;
    private @Nullable String passwordHash;

    SignedIn(Person person) {
        this.caller = person.caller();
        this.name = person.name();
        this.enabled = person.enabled();
        this.passwordHash = person.passwordHash();
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return caller.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
