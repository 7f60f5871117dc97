package thongquan.core.receipt;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import thongquan.core.lifecycle.Status;
import thongquan.core.risk.Channel;

/**
 * What a driver shows at the gate: the facts of a release signed with the key that signs the log, on one line of text
 * that fits a QR code and verifies offline. The signed text has more lines than a head of the log, so the one signature
 * can never pass for the other.
 *
 * @param origin name of the log whose key signed
 * @param keyId first 8 hexadecimal digits of the digest over origin and public key
 * @param facts what is sworn to
 * @param signedAt when it was signed, kept to the second: what happened later it cannot know
 * @param signature Ed25519 signature (RFC 8032) of the signed text, in Base64 for addresses
 */
public record ReleaseToken(String origin, String keyId, ReleaseFacts facts, Instant signedAt, String signature) {

    /** What each token begins with; names the encoding, so that a later one can never be read as this one. */
    public static final String PREFIX = "TQ1.";

    private static final String FORM = "thongquan-release/1";
    private static final String NONE = "-";
    private static final int LINES = 14;
    private static final Pattern SHAPE = Pattern.compile("TQ1\\.([A-Za-z0-9_-]{1,4000})\\.([A-Za-z0-9_-]{86})");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** Cuts the time to the second; a name no log can have is an {@link IllegalArgumentException}. */
    public ReleaseToken {
        SignedHead.requireOrigin(origin);
        signedAt = signedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What an offline check of a token finds. */
    public sealed interface Checked {

        /** It holds: customs said this, at that time. */
        record Holds(ReleaseToken token) implements Checked {}

        /** It does not hold. */
        record Fails(TokenFlaw flaw) implements Checked {}
    }

    /** Signs the facts as they are at a time. */
    public static ReleaseToken sign(ReleaseFacts facts, Instant at, HeadSigner signer) {
        var unsigned = new ReleaseToken(signer.origin(), signer.verifier().keyId(signer.origin()), facts, at, "");
        var signature = ENCODER.encodeToString(signer.signature(unsigned.signedText()));
        return new ReleaseToken(unsigned.origin, unsigned.keyId, facts, at, signature);
    }

    /** Reads a token, whose signature it does not check. Empty for any text that is not exactly {@link #text()}. */
    public static Optional<ReleaseToken> parse(String text) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            var signed = new String(Base64.getUrlDecoder().decode(shape.group(1)), StandardCharsets.UTF_8);
            var lines = signed.split("\n", -1);
            if (lines.length != LINES) {
                return Optional.empty();
            }
            return Optional.of(of(lines, shape.group(2))).filter(token -> token.isExactly(text));
        } catch (IllegalArgumentException | DateTimeException _) {
            // Whatever is no token is refused without distinction.
            return Optional.empty();
        }
    }

    /** Checks a token offline against the key of customs: its text, its key and its signature. */
    public static Checked verify(String text, HeadVerifier key) {
        return parse(text).map(token -> token.verify(key)).orElseGet(() -> new Checked.Fails(TokenFlaw.TEXT));
    }

    /** The token as it stands in a QR code: letters, digits, dots, hyphens and underscores. */
    public String text() {
        return PREFIX + ENCODER.encodeToString(signedText()) + "." + signature;
    }

    private Checked verify(HeadVerifier key) {
        if (!key.keyId(origin).equals(keyId)) {
            return new Checked.Fails(TokenFlaw.OTHER_KEY);
        }
        var bytes = Base64.getUrlDecoder().decode(signature);
        return key.signed(signedText(), bytes)
                ? new Checked.Holds(this)
                : new Checked.Fails(TokenFlaw.SIGNATURE);
    }

    /** The decoder overlooks stray bits and other spellings, and a token must have one text only. */
    private boolean isExactly(String text) {
        var bytes = Base64.getUrlDecoder().decode(signature);
        return ENCODER.encodeToString(bytes).equals(signature) && text().equals(text);
    }

    private byte[] signedText() {
        var lines = List.of(
                FORM,
                origin,
                keyId,
                facts.number(),
                String.valueOf(facts.version()),
                facts.state().name(),
                facts.channel().name(),
                facts.releasedAt() == null ? NONE : facts.releasedAt().toString(),
                facts.office(),
                facts.containers().isEmpty() ? NONE : String.join(",", facts.containers()),
                String.valueOf(facts.containerCount()),
                String.valueOf(facts.packages()),
                ENCODER.encodeToString(facts.decision().raw()),
                signedAt.toString());
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static ReleaseToken of(String[] lines, String signature) {
        var facts = new ReleaseFacts(
                lines[3],
                Integer.parseInt(lines[4]),
                Status.valueOf(lines[5]),
                Channel.valueOf(lines[6]),
                lines[7].equals(NONE) ? null : Instant.parse(lines[7]),
                lines[8],
                lines[9].equals(NONE) ? List.of() : List.of(lines[9].split(",", -1)),
                Integer.parseInt(lines[10]),
                Long.parseLong(lines[11]),
                Hash.of(Base64.getUrlDecoder().decode(lines[12])));
        return new ReleaseToken(lines[1], lines[2], facts, Instant.parse(lines[13]), signature);
    }
}
