package thongquan.server.party;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Hashes passwords, and invents secrets that nobody can guess. */
@Service
public class Passwords {
    private static final int SECRET_BYTES = 32;
    /** A longer password would be cut by bcrypt. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_CHARACTERS = 12;

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** The form to keep; slow on purpose, about a tenth of a second. */
    public PasswordHash hash(String password) {
        return new PasswordHash(encoder.encode(password));
    }

    /** Whether people may choose this password: 12 characters or more, 72 bytes or fewer. */
    public static boolean acceptable(String password) {
        return password.codePointCount(0, password.length()) >= FEWEST_CHARACTERS
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** A new secret of 256 random bits. */
    public String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
