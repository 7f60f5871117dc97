package thongquan.core.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of the key with which customs signs heads (Ed25519, RFC 8032), equal by key. */
public final class HeadVerifier {
    static final String ALGORITHM = "Ed25519";

    /** An X.509 Ed25519 key (RFC 8410) is 12 fixed bytes and the 32 bytes of the key. */
    private static final int ENCODED_LENGTH = 44;

    private static final int PREFIX_LENGTH = 12;

    /** Marks Ed25519 in the key ids of C2SP signed-note. */
    private static final byte[] NAME_END = {'\n', 1};

    private final PublicKey key;
    private final byte[] encoded;

    private HeadVerifier(PublicKey key, byte[] encoded) {
        this.key = key;
        this.encoded = encoded;
    }

    /** The verifier of an X.509 encoded Ed25519 public key; anything else is an {@link IllegalArgumentException}. */
    public static HeadVerifier of(byte[] x509) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(x509));
            if (x509.length != ENCODED_LENGTH || !Arrays.equals(key.getEncoded(), x509)) {
                throw new IllegalArgumentException("Not the plain encoding of an Ed25519 key");
            }
            // A key that is no point of the curve is found out only here.
            Signature.getInstance(ALGORITHM).initVerify(key);
            return new HeadVerifier(key, x509.clone());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 public key", e);
        }
    }

    /** The verifier of the key that {@link #base64()} writes; anything else is an {@link IllegalArgumentException}. */
    public static HeadVerifier ofBase64(String text) {
        var verifier = of(Base64.getDecoder().decode(text));
        if (!verifier.base64().equals(text)) {
            throw new IllegalArgumentException("Not the plain Base64 of a key");
        }
        return verifier;
    }

    /** Whether this key signed the head: both its key id and its signature say so. */
    public boolean verifies(SignedHead head) {
        return head.keyId().equals(keyId(head.origin())) && signed(head.signedText(), head.signatureBytes());
    }

    /** Whether the signature over the text is by this key. */
    boolean signed(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            // The platform throws for numbers out of range, which to us is one more wrong signature.
            return false;
        }
    }

    /**
     * The id of this key as signer for a log: the first 8 hexadecimal digits of SHA-256(origin || newline || 0x01 ||
     * the 32 bytes of the key), as in C2SP signed-note.
     */
    public String keyId(String origin) {
        var digest = sha256();
        digest.update(origin.getBytes(StandardCharsets.UTF_8));
        digest.update(NAME_END);
        digest.update(encoded, PREFIX_LENGTH, ENCODED_LENGTH - PREFIX_LENGTH);
        return HexFormat.of().formatHex(digest.digest(), 0, 4);
    }

    /** SHA-256 of the X.509 encoding in hexadecimal, to be compared with what customs publishes. */
    public String fingerprint() {
        return Hash.sha256(encoded).hex();
    }

    /** A copy of the X.509 encoding. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** The X.509 encoding in Base64, as it stands in a PEM file. */
    public String base64() {
        return Base64.getEncoder().encodeToString(encoded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeadVerifier verifier && Arrays.equals(encoded, verifier.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return base64();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
