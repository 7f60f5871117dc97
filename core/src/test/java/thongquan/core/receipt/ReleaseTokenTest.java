package thongquan.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import thongquan.core.lifecycle.Status;
import thongquan.core.receipt.ReleaseToken.Checked;
import thongquan.core.risk.Channel;

/** A release token says at the gate what customs said, and nothing else passes for one. */
class ReleaseTokenTest {
    private static final HeadSigner SIGNER = Receipts.signer();
    private static final Instant AT = Instant.parse("2026-11-22T04:05:06.7Z");
    private static final ReleaseToken TOKEN = ReleaseToken.sign(facts(List.of("TQNU3054383", "TQNU3054384")), AT, SIGNER);
    private static final char[] OTHERS = "AQz09-_. \n=à".toCharArray();

    @Test
    void whatWasSignedIsReadBackOffline() {
        var checked = ReleaseToken.verify(TOKEN.text(), SIGNER.verifier());

        assertThat(checked).isEqualTo(new Checked.Holds(TOKEN));
        assertThat(TOKEN.signedAt()).isEqualTo(Instant.parse("2026-11-22T04:05:06Z"));
        assertThat(TOKEN.text()).startsWith(ReleaseToken.PREFIX).matches("[A-Za-z0-9._-]+");
    }

    @Test
    void anotherCharacterAtAnyPlaceIsFound() {
        var text = TOKEN.text();
        for (int at = 0; at < text.length(); at++) {
            refused(text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1));
            for (char other : OTHERS) {
                if (other != text.charAt(at)) {
                    refused(text.substring(0, at) + other + text.substring(at + 1));
                }
            }
        }
    }

    @Test
    void noCharacterCanBeTakenOutOrPutIn() {
        var text = TOKEN.text();
        for (int at = 0; at < text.length(); at++) {
            refused(text.substring(0, at) + text.substring(at + 1));
            refused(text.substring(0, at) + "A" + text.substring(at));
            refused(text.substring(0, at) + "\n" + text.substring(at));
        }
        refused(text + "=");
        refused(text + "\n");
        refused("");
    }

    @Test
    void theTokenOfAnotherSystemIsToldFromATamperedOne() {
        assertThat(ReleaseToken.verify(TOKEN.text(), Receipts.signer().verifier()))
                .isEqualTo(new Checked.Fails(TokenFlaw.OTHER_KEY));

        var moved = facts(List.of("TQNU9999999"));
        var forged = new ReleaseToken(TOKEN.origin(), TOKEN.keyId(), moved, TOKEN.signedAt(), TOKEN.signature());
        assertThat(ReleaseToken.verify(forged.text(), SIGNER.verifier()))
                .isEqualTo(new Checked.Fails(TokenFlaw.SIGNATURE));
    }

    @Test
    void aHeadOfTheLogIsNoToken() {
        var head = SIGNER.sign(1, Hash.sha256(Receipts.FILING), AT);
        var dressed = new ReleaseToken(
                TOKEN.origin(),
                TOKEN.keyId(),
                TOKEN.facts(),
                AT,
                head.signature().replace('+', '-').replace('/', '_').replace("=", ""));

        refused(dressed.text());
    }

    @Test
    void goodsNotReleasedSayWhereTheyStand() {
        var waiting = new ReleaseFacts(
                "10000000012", 1, Status.AWAIT_PAYMENT, Channel.GREEN, null, "02CI", List.of(), 0, 12, hash());
        var token = ReleaseToken.sign(waiting, AT, SIGNER);

        assertThat(ReleaseToken.parse(token.text())).contains(token);
        assertThat(waiting.isReleased()).isFalse();
    }

    @Test
    void containersThatNoCodeCanCarryAreNotListed() {
        var many = Collections.nCopies(ReleaseFacts.MOST_CONTAINERS + 1, "TQNU3054383");

        assertThat(ReleaseFacts.isListable(many)).isFalse();
        assertThat(ReleaseFacts.isListable(List.of("A,B"))).isFalse();
        assertThat(ReleaseFacts.isListable(List.of("A\nB"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> facts(many));
    }

    private static void refused(String text) {
        assertThat(ReleaseToken.verify(text, SIGNER.verifier())).as(text).isInstanceOf(Checked.Fails.class);
    }

    private static ReleaseFacts facts(List<String> containers) {
        return new ReleaseFacts(
                "10000000012", 0, Status.CLEARED, Channel.RED, AT, "02CI", containers, containers.size(), 120, hash());
    }

    private static Hash hash() {
        return Hash.sha256(Receipts.DECISION);
    }
}
