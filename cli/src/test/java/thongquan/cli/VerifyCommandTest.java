package thongquan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongquan.core.lifecycle.Status;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.HeadSigner;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.ReleaseFacts;
import thongquan.core.receipt.ReleaseToken;
import thongquan.core.risk.Channel;

class VerifyCommandTest {

    private static final byte[] FILING = "{\"typeCode\":\"IM\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DECISION = CustomsHouse.DECISION.getBytes(StandardCharsets.UTF_8);

    private final HeadSigner signer = CustomsHouse.signer();
    private final Receipt receipt = CustomsHouse.receipt(signer, "10000000012", "key-1", FILING, DECISION);

    @TempDir
    private Path folder = Path.of("");

    private String alone = "";
    private String answer = "";

    @BeforeEach
    void keepReceipts() throws IOException {
        alone = file("receipt.json", receipt.toJson().getBytes(StandardCharsets.UTF_8));
        answer = file("answer.json", CustomsHouse.answer("10000000012", DECISION, receipt));
    }

    @Test
    void saysWhoFiledWhatWhenAndWhoseKeySigned() throws IOException {
        var filing = file("filing.json", FILING);

        var result = new Shell().run("verify", alone, "--key", signer.verifier().base64(), "--filing", filing);

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        ": VALID",
                        "DECLARATION 10000000012, version 0",
                        "Sao Khuya",
                        "2026-11-22 08:02:03.004005 (+07:00)")
                .contains("entry 1 of 1", signer.verifier().fingerprint(), "trusted: the key of --key")
                .contains("matches " + filing);
    }

    @Test
    void warnsOfAKeyThatNobodyNamed() {
        var result = new Shell().run("verify", alone);

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("NOT known to be of customs");
    }

    @Test
    void takesTheKeyOfTheSystemBesideTheProgram() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        file("data/log-signing.pub", (signer.verifier().base64() + "\n").getBytes(StandardCharsets.UTF_8));

        var own = new Shell().with("THONGQUAN_HOME", folder.toString()).run("verify", alone, answer);
        file("data/log-signing.pub", CustomsHouse.signer().verifier().base64().getBytes(StandardCharsets.UTF_8));
        var foreign = new Shell().with("THONGQUAN_HOME", folder.toString()).run("verify", alone);

        assertThat(own.code()).isZero();
        assertThat(own.out()).contains("trusted: the key of " + folder.resolve("data/log-signing.pub"));
        assertThat(foreign.code()).isEqualTo(1);
        assertThat(foreign.out()).contains("NOT VALID", "another key", "name its key with --key");
    }

    @Test
    void readsAKeyInPem() throws IOException {
        var pem = file(
                "customs.pub",
                ("-----BEGIN PUBLIC KEY-----\n" + signer.verifier().base64() + "\n-----END PUBLIC KEY-----\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(new Shell().run("verify", alone, "--key", pem).code()).isZero();
    }

    @Test
    void everyChangedCharacterOfTheReceiptIsFound() throws IOException {
        for (var whole : new String[] {alone, answer}) {
            var text = Files.readAllBytes(Path.of(whole));
            int start = whole.equals(alone)
                    ? 0
                    : text.length - 1 - receipt.toJson().getBytes(StandardCharsets.UTF_8).length;
            var shell = new Shell();
            for (int i = start; i < text.length - (whole.equals(alone) ? 0 : 1); i++) {
                var changed = text.clone();
                changed[i] ^= 1;
                assertThat(shell.typing(changed).run("verify", "-").code())
                        .as("byte %d of %s", i, whole)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aChangedDecisionInAnAnswerIsFound() throws IOException {
        var changed = new String(Files.readAllBytes(Path.of(answer)), StandardCharsets.UTF_8)
                .replace("\"outcome\":\"ACCEPTED\"", "\"outcome\":\"accepted\"")
                .getBytes(StandardCharsets.UTF_8);

        var whole = new Shell().run("verify", answer);
        var result = new Shell().typing(changed).run("verify", "-");

        assertThat(whole.out()).contains("(matches the one in this file)");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("not for this decision");
    }

    @Test
    void aReceiptGivenTwiceInAnAnswerIsNone() {
        var text = receipt.toJson();
        var twice = "{\"receipt\":" + text + ",\"receipt\":" + text + "}";

        assertThat(new Shell()
                        .typing(twice.getBytes(StandardCharsets.UTF_8))
                        .run("verify", "-")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void anotherFilingIsNotTheOneFiled() throws IOException {
        var other = file("other.json", "{}".getBytes(StandardCharsets.UTF_8));

        var result = new Shell().with("LANG", "vi_VN.UTF-8").run("verify", alone, "--filing", other);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("KHÔNG HỢP LỆ", other);
    }

    @Test
    void aReleaseTokenIsCheckedAsTextAsFileAndAsAddress() throws IOException {
        var token = token();
        var key = signer.verifier().base64();

        var text = new Shell().run("verify", token, "--key", key);
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains(": VALID", "DECLARATION 10000000012, version 1", "CLEARED", "TQNU3054383")
                .contains("released at 2026-11-22 11:05:06 (+07:00)", "knows nothing later");
        var saved = file("token.txt", (token + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(new Shell().run("verify", saved, alone, "--key", key).code()).isZero();
        assertThat(new Shell()
                        .run("verify", "https://customs.example/verify?t=" + token, "--key", key)
                        .code())
                .isZero();
        assertThat(new Shell().run("verify", token).code()).isEqualTo(2);
        assertThat(new Shell().run("verify", token).err()).contains("name the public key");
    }

    @Test
    void everyChangedCharacterOfAReleaseTokenIsFound() throws IOException {
        var token = token();
        var key = signer.verifier().base64();
        for (int at = 0; at < token.length(); at++) {
            var changed = token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
            assertThat(new Shell()
                            .typing(changed.getBytes(StandardCharsets.UTF_8))
                            .run("verify", "-", "--key", key)
                            .code())
                    .as("character %d", at)
                    .isEqualTo(1);
        }
        var foreign = new Shell().run("verify", token, "--key", CustomsHouse.signer().verifier().base64());
        assertThat(foreign.code()).isEqualTo(1);
        assertThat(foreign.out()).contains("another key");
    }

    private String token() {
        var at = Instant.parse("2026-11-22T04:05:06Z");
        var facts = new ReleaseFacts(
                "10000000012",
                1,
                Status.CLEARED,
                Channel.RED,
                at,
                "02CI",
                List.of("TQNU3054383"),
                1,
                120,
                Hash.sha256(DECISION));
        return ReleaseToken.sign(facts, at, signer).text();
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(new Shell().run("verify").code()).isEqualTo(2);
        assertThat(new Shell().run("verify", "absent.json").err()).contains("There is no file absent.json");
        assertThat(new Shell().run("verify", alone, answer, "--filing", alone).code())
                .isEqualTo(2);
        assertThat(new Shell().run("verify", alone, "--key", "nonsense").code()).isEqualTo(2);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
