package thongquan.server.party.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The SHA-256 of an access token, all that is kept of it. */
final class TokenHash {
    private final byte[] value;

    private TokenHash(byte[] value) {
        this.value = value;
    }

    /** The hash of a token as its holder sends it. */
    static TokenHash of(String token) {
        try {
            return new TokenHash(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    /** The 32 bytes, for the database. */
    byte[] bytes() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenHash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        // The bytes are random already: four of them spread as well as all.
        return value[0] << 24 | (value[1] & 0xff) << 16 | (value[2] & 0xff) << 8 | (value[3] & 0xff);
    }
}
