package thongquan.core.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A head of the log signed by customs: so many entries, this root, at this time. The signed text is a checkpoint and
 * the whole a signed note as C2SP tlog-checkpoint and signed-note describe them, so stock tools of transparency logs
 * can check it.
 *
 * @param origin name of the log, printable ASCII without blanks and plus signs
 * @param size number of entries
 * @param root root hash of the tree
 * @param at when the head was made; kept to the microsecond, as the journal stores it
 * @param keyId first 8 hexadecimal digits of the digest over origin and public key
 * @param signature Ed25519 signature (RFC 8032) of the signed text, in Base64
 */
public record SignedHead(String origin, long size, Hash root, Instant at, String keyId, String signature) {
    private static final Pattern ORIGIN = Pattern.compile("[!-*,-~]{1,200}");
    private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{8}");
    private static final int SIGNATURE_LENGTH = 64;

    /** Cuts the time to the microsecond; anything malformed is an {@link IllegalArgumentException}. */
    public SignedHead {
        at = at.truncatedTo(ChronoUnit.MICROS);
        requireOrigin(origin);
        if (size < 0 || !KEY_ID.matcher(keyId).matches()) {
            throw new IllegalArgumentException("Not a head: size " + size + ", key " + keyId);
        }
        requireSignature(signature);
    }

    /** The signed bytes: origin, size, root in Base64 and time, each on its line. */
    public byte[] signedText() {
        return text(origin, size, root, at);
    }

    /** The signature's 64 bytes. */
    public byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }

    /** The head as a signed note, to be published for auditors and witnesses. */
    public String note() {
        var id = HexFormat.of().parseHex(keyId);
        var signed = new byte[id.length + SIGNATURE_LENGTH];
        System.arraycopy(id, 0, signed, 0, id.length);
        System.arraycopy(signatureBytes(), 0, signed, id.length, SIGNATURE_LENGTH);
        return new String(signedText(), StandardCharsets.UTF_8) + "\n\u2014 " + origin + " "
                + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    static byte[] text(String origin, long size, Hash root, Instant at) {
        var root64 = Base64.getEncoder().encodeToString(root.raw());
        return (origin + "\n" + size + "\n" + root64 + "\n" + at + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static void requireOrigin(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("Not the name of a log: " + origin);
        }
    }

    private static void requireSignature(String signature) {
        var bytes = Base64.getDecoder().decode(signature);
        // The decoder overlooks stray bits in the last digit, and a receipt must have one text only.
        boolean exact = Base64.getEncoder().encodeToString(bytes).equals(signature);
        if (bytes.length != SIGNATURE_LENGTH || !exact) {
            throw new IllegalArgumentException("Not an Ed25519 signature in Base64");
        }
    }
}
