package thongquan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongquan.cli.CustomsHouse.Mishap;

class SubmitCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private CustomsHouse customs = new CustomsHouse();

    SubmitCommandTest() throws IOException {}

    @BeforeEach
    void keepTheSecret() throws IOException {
        file("secret", "quiet secret&\n");
    }

    @AfterEach
    void close() {
        customs.close();
    }

    @Test
    void keepsTheAnswerBesideTheDocument() throws IOException {
        var one = file("one.json", "{\"typeCode\":\"IM\"}");
        var two = file("two.xml", "<Declaration/>");

        var result = submit(one, two);

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("2 filings: 2 registered, 0 refused, 0 of unknown outcome");
        assertThat(new Shell()
                        .run("verify", one + ".receipt.json", "--filing", one)
                        .code())
                .isZero();
        assertThat(new Shell()
                        .run("verify", two + ".receipt.json", "--filing", two)
                        .code())
                .isZero();
        assertThat(customs.requests().stream().map(request -> request.substring(0, request.indexOf(' '))))
                .containsExactlyInAnyOrder("application/json", "application/xml");
    }

    @Test
    void whatIsBusyOrLostOrExpiredIsSentAgainUnderTheSameKey() throws IOException {
        customs.willHave(Mishap.BUSY, Mishap.ANSWER_LOST, Mishap.TOKEN_EXPIRED, Mishap.SLOW_DOWN);

        var result = submit(file("one.json", "{}"));

        assertThat(result.code()).isZero();
        assertThat(customs.registered()).isEqualTo(1);
        assertThat(customs.requests()).hasSize(5);
        assertThat(new HashSet<>(customs.requests())).hasSize(1);
    }

    @Test
    void aRefusalComesWithItsFindings() throws IOException {
        var result = submit(file("good.json", "{}"), file("bad.json", "{\"x\":\"BAD\"}"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("bad.json: refused: HTTP 422 Not registered.")
                .contains("DEC-116  /goodsShipment/invoice", "Wrong sum.", "suggestion: 9500")
                .contains("2 filings: 1 registered, 1 refused");
        assertThat(folder.resolve("bad.json.receipt.json")).doesNotExist();
    }

    @Test
    void whatIsUnknownIsResumedAndFiledOnce() throws IOException {
        // The filing is registered, its answer lost, and then customs stays away for longer than the user waits.
        customs.willHave(Mishap.ANSWER_LOST);
        for (int i = 0; i < 100; i++) {
            customs.willHave(Mishap.BUSY);
        }
        var one = file("one.json", "{}");

        var first = submit(one, "--patience", "60");
        customs.endOfMishaps();
        var second = resume();
        var third = resume();

        assertThat(first.code()).isEqualTo(3);
        assertThat(first.out()).contains("outcome unknown: HTTP 503", "--resume " + journal());
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("1 filings: 1 registered");
        assertThat(third.out()).contains("0 filings");
        assertThat(customs.registered()).isEqualTo(1);
        assertThat(new HashSet<>(customs.requests())).hasSize(1);
        assertThat(new Shell()
                        .run("verify", one + ".receipt.json", "--filing", one)
                        .code())
                .isZero();
    }

    @Test
    void theKeysAreOnTheDiskBeforeAnythingIsSent() throws IOException {
        var one = file("one.json", "{}");
        customs.beforeEachFiling(
                () -> assertThat(journal()).content().contains(one).contains("\"key\":\""));

        assertThat(submit(one).code()).isZero();
        assertThat(customs.requests()).hasSize(1);
    }

    @Test
    void aJournalCutOffInTheMiddleOfALineIsResumed() throws IOException {
        customs.willHave(Mishap.BUSY);
        submit(file("one.json", "{}"), "--patience", "0");
        Files.writeString(journal(), Files.readString(journal()) + "{\"key\":\"abc");

        assertThat(resume().code()).isZero();
        assertThat(resume().out()).contains("0 filings");
    }

    @Test
    void aFileThatWasChangedIsNotSentUnderItsOldKey() throws IOException {
        customs.willHave(Mishap.BUSY);
        var one = file("one.json", "{}");
        submit(one, "--patience", "0");
        file("one.json", "{ }");

        var changed = resume();
        file("one.json", "{}");

        assertThat(changed.code()).isEqualTo(3);
        assertThat(changed.out()).contains("put it back and resume");
        assertThat(customs.registered()).isZero();
        assertThat(resume().code()).isZero();
    }

    @Test
    void anotherReceiptIsNeverWrittenOver() throws IOException {
        var one = file("one.json", "{}");
        file("one.json.receipt.json", "of last year");

        submit(one);

        assertThat(folder.resolve("one.json.receipt.json")).hasContent("of last year");
        assertThat(folder.resolve("one.json.10000000001.receipt.json")).exists();
    }

    @Test
    void aServerThatIsAwayLeavesTheOutcomeOpen() throws IOException {
        customs.close();

        var result = submit(file("one.json", "{}"), "--patience", "5");

        assertThat(result.code()).isEqualTo(3);
        assertThat(journal()).exists();
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsSent() throws IOException {
        var one = file("one.json", "{}");
        file("secret", "another secret");

        var unknown = submit(one);
        var nobody = new Shell().run("submit", one, "--to", customs.url());
        var twice = submit(one, one);

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("does not know this client and secret");
        assertThat(nobody.err()).contains("Name the client with --client");
        assertThat(twice.err()).contains("named twice");
        assertThat(new Shell().run("submit").code()).isEqualTo(2);
        assertThat(new Shell().run("submit", one, "--to", "ftp://localhost").code())
                .isEqualTo(2);
        assertThat(customs.requests()).isEmpty();
        assertThat(journal()).doesNotExist();
    }

    private Path journal() {
        return folder.resolve("keys.journal");
    }

    private Shell.Result submit(String... arguments) {
        var all = new ArrayList<>(List.of("submit", "--to", customs.url(), "--client", "sao-khuya"));
        all.addAll(List.of("--secret-file", folder.resolve("secret").toString()));
        all.addAll(List.of("--journal", journal().toString()));
        all.addAll(List.of(arguments));
        return new Shell().run(all.toArray(String[]::new));
    }

    private Shell.Result resume() {
        return new Shell()
                .with("THONGQUAN_CLIENT", "sao-khuya")
                .with("THONGQUAN_CLIENT_SECRET", "quiet secret&")
                .run("submit", "--resume", journal().toString());
    }

    private String file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
