package thongquan.server.party.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import thongquan.server.party.Users;

/**
 * Compares passwords. An unknown name takes as long as a wrong password and answers the same, so that names cannot be
 * found out; who guesses too often waits.
 */
@Component
class GuardedSignIn implements AuthenticationProvider {
    private final DaoAuthenticationProvider comparison;
    private final Attempts attempts;

    GuardedSignIn(Users users, PasswordEncoder encoder, Attempts attempts) {
        this.comparison = new DaoAuthenticationProvider(name ->
                users.findByName(name).map(SignedIn::new).orElseThrow(() -> new UsernameNotFoundException("unknown")));
        this.comparison.setPasswordEncoder(encoder);
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var name = request.getName();
        var address = address(request);
        var waiting = attempts.waiting(name, address);
        if (waiting.isPositive()) {
            throw new TooManyAttempts(waiting);
        }
        try {
            var person = comparison.authenticate(request);
            attempts.succeeded(name, address);
            return person;
        } catch (AuthenticationException wrong) {
            attempts.failed(name, address);
            throw new BadCredentialsException("wrong name or password", wrong);
        }
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
