package thongquan.server.exchange.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import thongquan.server.database.DataFolder;

/**
 * The secrets that webhooks are signed with. None is kept: each is made from the webhook's name and the count of its
 * changes by a key that never leaves the data folder.
 */
@Component
class Secrets {

    private static final String FILE = "webhook.key";
    private static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    Secrets(DataFolder folder) {
        var file = folder.path().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                folder.keepSecret(FILE, HexFormat.of().formatHex(fresh) + "\n");
            }
            key = HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of a webhook after so many changes. */
    String secret(String subscription, int changes) {
        var made = mac(key, (subscription + "/" + changes).getBytes(StandardCharsets.UTF_8));
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    }

    /** The signature of a body sent at that second: HMAC-SHA256 over second, dot and body, in hexadecimal. */
    static String sign(String secret, long second, byte[] body) {
        var head = (second + ".").getBytes(StandardCharsets.US_ASCII);
        var signed = new byte[head.length + body.length];
        System.arraycopy(head, 0, signed, 0, head.length);
        System.arraycopy(body, 0, signed, head.length, body.length);
        return HexFormat.of().formatHex(mac(secret.getBytes(StandardCharsets.UTF_8), signed));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }
}
