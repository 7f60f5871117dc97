package thongquan.server.clearance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import thongquan.server.database.DataFolder;

/**
 * The secret seed of each declaration's random draw: made from its number by a key that never leaves the data folder, so
 * that nobody outside can tell beforehand which numbers the draw takes.
 */
@Component
class Seeds {

    private static final String FILE = "draw.key";
    private static final int KEY_BYTES = 32;

    /** Ready to take a number; each number takes a copy. */
    private final Mac keyed;

    Seeds(DataFolder folder) {
        var file = folder.path().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                folder.keepSecret(FILE, HexFormat.of().formatHex(fresh) + "\n");
            }
            keyed = keyed(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mac keyed(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }

    String seed(String number) {
        try {
            var mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java runtime copies its HmacSHA256", e);
        }
    }
}
