package thongquan.server.party.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The password was not even looked at: this address guessed too often and must wait. */
final class TooManyAttempts extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final Duration waiting;

    TooManyAttempts(Duration waiting) {
        super("too many attempts");
        this.waiting = waiting;
    }

    /** How long to wait, rounded up. */
    long seconds() {
        return waiting.plusMillis(999).toSeconds();
    }
}
