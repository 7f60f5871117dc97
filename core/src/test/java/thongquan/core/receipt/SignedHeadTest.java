package thongquan.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedHeadTest {
    private static final HeadSigner SIGNER = Receipts.signer();
    private static final Instant AT = Instant.parse("2026-11-22T01:02:03.004005678Z");
    private static final SignedHead HEAD = SIGNER.sign(12, MerkleLog.EMPTY, AT);

    @Test
    void theSignedTextIsACheckpointWithItsTime() {
        assertThat(new String(HEAD.signedText(), StandardCharsets.UTF_8)).isEqualTo("""
                customs.example/journal
                12
                47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                2026-11-22T01:02:03.004005Z
                """);
        assertThat(SIGNER.verifier().verifies(HEAD)).isTrue();
    }

    @Test
    void theNoteEndsInOriginKeyIdAndSignature() {
        var lines = HEAD.note().lines().toList();

        var last = lines.getLast();
        var signature = Base64.getDecoder().decode(last.substring(last.lastIndexOf(' ') + 1));
        assertThat(lines.get(4)).isEmpty();
        assertThat(last).startsWith("\u2014 customs.example/journal ");
        assertThat(HexFormat.of().formatHex(signature, 0, 4)).isEqualTo(HEAD.keyId());
        assertThat(signature).endsWith(HEAD.signatureBytes()).hasSize(68);
    }

    /** The key of the example in the documentation of the Go module golang.org/x/mod/sumdb/note. */
    @Test
    void theKeyIdIsTheOneOfSignedNotes() {
        var raw = Base64.getDecoder().decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var x509 = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw, 1, 33));

        assertThat(HeadVerifier.of(x509).keyId("PeterNeumann")).isEqualTo("c74f20a3");
    }

    @Test
    void anyOtherHeadIsNotTheSignedOne() {
        var verifier = SIGNER.verifier();
        var other = HEAD.signature();

        assertThat(verifier.verifies(new SignedHead(HEAD.origin(), 13, HEAD.root(), HEAD.at(), HEAD.keyId(), other)))
                .isFalse();
        assertThat(verifier.verifies(
                        new SignedHead(HEAD.origin(), 12, Hash.sha256(new byte[1]), HEAD.at(), HEAD.keyId(), other)))
                .isFalse();
        assertThat(verifier.verifies(
                        new SignedHead(HEAD.origin(), 12, HEAD.root(), HEAD.at().plusSeconds(1), HEAD.keyId(), other)))
                .isFalse();
        assertThat(verifier.verifies(new SignedHead(HEAD.origin(), 12, HEAD.root(), HEAD.at(), "00000000", other)))
                .isFalse();
        assertThat(Receipts.signer().verifier().verifies(HEAD)).isFalse();
    }

    @Test
    void aSignatureOutOfRangeIsJustAWrongOne() {
        var signature = HEAD.signatureBytes();
        signature[63] = (byte) 0xff;
        var text = Base64.getEncoder().encodeToString(signature);

        assertThat(SIGNER.verifier()
                        .verifies(
                                new SignedHead(HEAD.origin(), HEAD.size(), HEAD.root(), HEAD.at(), HEAD.keyId(), text)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\nb", "hải-quan"})
    void aLogNeedsAPlainName(String origin) {
        var pair = Receipts.pair();
        var verifier = HeadVerifier.of(pair.getPublic().getEncoded());

        assertThatThrownBy(() -> HeadSigner.of(origin, pair.getPrivate().getEncoded(), verifier))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysThatAreNoPairDoNotSign() {
        var pkcs8 = Receipts.pair().getPrivate().getEncoded();

        assertThatThrownBy(() -> HeadSigner.of("log", pkcs8, SIGNER.verifier()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pair");
    }

    @Test
    void whatIsNoKeyIsRefused() {
        var notAPoint = HexFormat.of().parseHex("302a300506032b6570032100" + "02" + "00".repeat(31));

        assertThatThrownBy(() -> HeadVerifier.of(new byte[44])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeadVerifier.of(notAPoint)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeadSigner.of("log", new byte[48], SIGNER.verifier()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
