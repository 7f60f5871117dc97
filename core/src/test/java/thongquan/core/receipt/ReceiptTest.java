package thongquan.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {
    private static final HeadSigner SIGNER = Receipts.signer();
    private static final EntryFacts ENTRY = Receipts.entry("Cà phê \"Núi Xanh\" \\ 越南 ☕ 𝄞", "lô/2026-11-22#1");

    @Test
    void theTextIsReadableAndInAFixedOrder() {
        var receipt = Receipts.receipt(ENTRY, 2, 3, SIGNER);
        var head = receipt.head();

        assertThat(receipt.toJson()).isEqualTo("""
                {
                  "receipt": "thongquan/1",
                  "entry": {
                    "kind": "DECLARATION",
                    "number": "10000000012",
                    "version": 0,
                    "sender": "Cà phê \\"Núi Xanh\\" \\\\ 越南 ☕ 𝄞",
                    "idempotencyKey": "lô/2026-11-22#1",
                    "receivedAt": "2026-11-22T01:02:03.004005Z",
                    "filingSha256": "%s",
                    "decisionSha256": "%s"
                  },
                  "leafIndex": 2,
                  "head": {
                    "origin": "customs.example/journal",
                    "size": 3,
                    "root": "%s",
                    "at": "2026-11-22T01:02:03.011005Z",
                    "keyId": "%s",
                    "signature": "%s"
                  },
                  "inclusionPath": [
                    "%s"
                  ],
                  "publicKey": "%s"
                }""".formatted(
                        Hash.sha256(Receipts.FILING),
                        Hash.sha256(Receipts.DECISION),
                        head.root(),
                        head.keyId(),
                        head.signature(),
                        NaiveLog.of(2).root(2),
                        SIGNER.verifier().base64()));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0,2", "299,300", "256,257", "255,300", "511,513"})
    void aReceiptVerifiesAndReadsBack(int index, int size) {
        var receipt = Receipts.receipt(ENTRY, index, size, SIGNER);

        var found = Receipt.verify(utf8(receipt.toJson()), Optional.empty());

        var fingerprint = SIGNER.verifier().fingerprint();
        assertThat(found).isEqualTo(new Verification.Valid(receipt, false, fingerprint));
        assertThat(Receipt.verify(utf8(receipt.toJson() + "\n"), Optional.of(SIGNER.verifier())))
                .isEqualTo(new Verification.Valid(receipt, true, fingerprint));
    }

    @Test
    void aReceiptOfAnotherKeyIsNotTrusted() {
        var forged = Receipts.receipt(ENTRY, 2, 3, Receipts.signer());

        assertThat(Receipt.verify(utf8(forged.toJson()), Optional.of(SIGNER.verifier())))
                .isEqualTo(new Verification.Invalid(Flaw.OTHER_KEY));
    }

    @Test
    void eachFlawIsNamed() {
        var receipt = Receipts.receipt(ENTRY, 2, 3, SIGNER);
        var head = receipt.head();
        var key = SIGNER.verifier();
        var otherEntry = Receipts.entry("Somebody else", "lô/2026-11-22#1");
        var later =
                new SignedHead(head.origin(), 3, head.root(), head.at().plusSeconds(1), head.keyId(), head.signature());
        var otherId = new SignedHead(head.origin(), 3, head.root(), head.at(), "00000000", head.signature());

        assertThat(flaw(new Receipt(otherEntry, 2, head, receipt.inclusionPath(), key)))
                .isEqualTo(Flaw.ENTRY);
        assertThat(flaw(new Receipt(ENTRY, 1, head, receipt.inclusionPath(), key)))
                .isEqualTo(Flaw.ENTRY);
        assertThat(flaw(new Receipt(ENTRY, 2, later, receipt.inclusionPath(), key)))
                .isEqualTo(Flaw.SIGNATURE);
        assertThat(flaw(new Receipt(ENTRY, 2, otherId, receipt.inclusionPath(), key)))
                .isEqualTo(Flaw.KEY_ID);
        assertThat(flaw(new Receipt(
                        ENTRY,
                        2,
                        head,
                        receipt.inclusionPath(),
                        Receipts.signer().verifier())))
                .isEqualTo(Flaw.KEY_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "{", "{}", "null", "{\n  \"receipt\": \"", "{\n  \"receipt\": \"\\u12", "\ufeff{}"})
    void whatIsNoReceiptIsRefused(String text) {
        assertThat(Receipt.parse(utf8(text))).isEmpty();
        assertThat(Receipt.verify(utf8(text), Optional.empty())).isEqualTo(new Verification.Invalid(Flaw.TEXT));
    }

    @Test
    void everyCharacterOfAPersonsNameSurvives() {
        for (int from = 0; from < 0x11000; from += 1024) {
            var name = new StringBuilder();
            for (int c = from; c < from + 1024; c++) {
                if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                    name.appendCodePoint(c);
                }
            }
            var receipt = Receipts.receipt(Receipts.entry(name.toString(), ""), 0, 1, SIGNER);

            assertThat(Receipt.parse(utf8(receipt.toJson()))).contains(receipt);
        }
    }

    @Test
    void marksThatHideOrTurnTextAreShown() {
        var receipt = Receipts.receipt(Receipts.entry("a\u202eb\u200b\n\u0085", "k"), 0, 1, SIGNER);

        assertThat(receipt.toJson()).contains("\"a\\u202eb\\u200b\\u000a\\u0085\"");
    }

    @Test
    void filingAndDecisionAreMatchedByTheirBytes() {
        var receipt = Receipts.receipt(ENTRY, 0, 1, SIGNER);

        assertThat(receipt.matchesFiling(Receipts.FILING)).isTrue();
        assertThat(receipt.matchesFiling(Receipts.DECISION)).isFalse();
        assertThat(receipt.matchesDecision(Receipts.DECISION)).isTrue();
        assertThat(receipt.matchesDecision(Receipts.FILING)).isFalse();
    }

    @Test
    void noTwoEntriesShareALeaf() {
        assertThat(Receipts.entry("ab", "c").canonicalBytes())
                .isNotEqualTo(Receipts.entry("a", "bc").canonicalBytes());
        assertThatThrownBy(() -> Receipts.entry("a\ud800", "c")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTimeOfAnEntryIsTheOneTheJournalKeeps() {
        var hash = MerkleLog.EMPTY;
        var time = Instant.parse("2026-11-22T01:02:03.004005999Z");

        var entry = new EntryFacts("DECLARATION", "1", 0, "s", "k", time, hash, hash);

        assertThat(entry.receivedAt()).isEqualTo(Instant.parse("2026-11-22T01:02:03.004005Z"));
    }

    private static Flaw flaw(Receipt receipt) {
        return switch (Receipt.verify(utf8(receipt.toJson()), Optional.empty())) {
            case Verification.Invalid(var flaw) -> flaw;
            case Verification.Valid valid -> throw new AssertionError("Valid: " + valid);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
