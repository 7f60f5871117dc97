package thongquan.core.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * Signs the heads of one log with one Ed25519 key; safe for all threads. Bouncy Castle makes the signature, since every
 * batch of filings waits for one and the runtime's own takes several times as long; the runtime verifies it.
 */
public final class HeadSigner {
    private final String origin;
    private final Ed25519PrivateKeyParameters key;
    private final HeadVerifier verifier;
    private final String keyId;

    private HeadSigner(String origin, Ed25519PrivateKeyParameters key, HeadVerifier verifier) {
        this.origin = origin;
        this.key = key;
        this.verifier = verifier;
        this.keyId = verifier.keyId(origin);
    }

    /**
     * The signer for the log of this name.
     *
     * @param pkcs8 the private key, PKCS #8 encoded
     * @param verifier its public half
     * @throws IllegalArgumentException where the two are no pair, the key is not Ed25519 or the name is not allowed
     */
    public static HeadSigner of(String origin, byte[] pkcs8, HeadVerifier verifier) {
        SignedHead.requireOrigin(origin);
        try {
            var encoded = KeyFactory.getInstance(HeadVerifier.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(pkcs8))
                    .getEncoded();
            // The plain encoding (RFC 8410) ends with the 32 bytes of the key.
            var key = new Ed25519PrivateKeyParameters(encoded, encoded.length - Ed25519.SECRET_KEY_SIZE);
            var signer = new HeadSigner(origin, key, verifier);
            var probe = origin.getBytes(StandardCharsets.UTF_8);
            // A wrong pair would hand out receipts that nobody can verify.
            if (!verifier.signed(probe, signer.signature(probe))) {
                throw new IllegalArgumentException("The private and the public key are no pair");
            }
            return signer;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 private key", e);
        }
    }

    /** Signs the log of this size and root as it stands at a time, which is cut to the microsecond. */
    public SignedHead sign(long size, Hash root, Instant at) {
        var time = at.truncatedTo(ChronoUnit.MICROS);
        var signature = signature(SignedHead.text(origin, size, root, time));
        return new SignedHead(
                origin, size, root, time, keyId, Base64.getEncoder().encodeToString(signature));
    }

    /** The public half of the key. */
    public HeadVerifier verifier() {
        return verifier;
    }

    /** The name of the log. */
    String origin() {
        return origin;
    }

    byte[] signature(byte[] text) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        key.sign(Ed25519.Algorithm.Ed25519, null, text, 0, text.length, signature, 0);
        return signature;
    }
}
