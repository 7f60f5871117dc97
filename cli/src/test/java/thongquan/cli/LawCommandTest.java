package thongquan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackSource;

class LawCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theShippedPackIsSound() {
        var result = new Shell().run("law", "check", "shipped");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("shipped: sound", LawPack.shipped().edition().fingerprint());
    }

    @Test
    void aFlawIsToldWithFileAndRow() throws IOException {
        var decree = decree(fees().replace("VND", "QQQ"));

        var result = new Shell().run("law", "check", decree);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("fees.csv:2: LAW-134 Errors: currency is not in the code list: QQQ")
                .contains("not usable, 2 errors");
    }

    @Test
    void asJsonEveryFindingIsThere() throws IOException {
        var result = new Shell().run("law", "check", decree(fees().replace("VND", "QQQ")), "-o", "json");

        assertThat(result.out())
                .startsWith("{\"sound\":false,\"findings\":[{\"code\":\"LAW-134\",\"severity\":\"error\",")
                .contains("\"file\":\"fees.csv\",\"row\":2,");
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsageAndWhatIsNoArchiveAFlaw() throws IOException {
        var text = Files.writeString(folder.resolve("text.zip"), "no archive").toString();

        assertThat(new Shell().run("law", "check", folder + "/nothing").code()).isEqualTo(2);
        assertThat(new Shell().run("law", "check", text).code()).isEqualTo(1);
        assertThat(new Shell().run("law", "check", text).out()).contains("LAW-181");
        assertThat(new Shell().run("law", "diff", "shipped", text).code()).isEqualTo(2);
    }

    @Test
    void aDecreeIsComparedWithWhatItChanges() throws IOException {
        var decree = decree(fees().replace("declaration,20000,", "declaration,15000,"));

        var english = new Shell().run("law", "diff", "shipped", decree);
        var vietnamese = new Shell().run("law", "diff", "shipped", decree, "--lang", "vi");

        assertThat(english.code()).isZero();
        assertThat(english.out())
                .startsWith("1 changes")
                .contains("Fees", "~  declaration  20000 VND → 15000 VND  2025-01-01 –  Circular 14/2021/TT-BTC");
        assertThat(vietnamese.out()).startsWith("1 thay đổi").contains("Phí, lệ phí");
        assertThat(new Shell()
                        .run("law", "diff", "shipped", decree, "-o", "json")
                        .out())
                .contains("\"before\":{\"value\":\"20000 VND\"", "\"after\":{\"value\":\"15000 VND\"");
    }

    @Test
    void aPackDiffersFromItselfInNothing() {
        assertThat(new Shell().run("law", "diff", "shipped", "shipped").out()).isEqualTo("No difference.\n");
    }

    @Test
    void aReleaseIsLoadedAsAnArchive() throws IOException {
        var archive = new byte[1][];
        var server = server(201, "{\"id\":\"decree-1\",\"state\":\"DRAFT\"}", archive);
        try {
            var decree = decree(fees().replace("declaration,20000,", "declaration,15000,"));
            var result = load(server, decree);

            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("loaded as the draft decree-1");
            assertThat(PackSource.zip(archive[0]).files()).containsExactly("fees.csv", "release.csv");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whatTheServerRefusesIsToldWithItsFindings() throws IOException {
        var server = server(422, """
                {"detail":"Nothing of the release is kept.","findings":[{"code":"LAW-134","severity":"error",
                "file":"fees.csv","row":2,"message":{"vi":"Sai.","en":"Wrong."}}]}""", new byte[1][]);
        try {
            var result = load(server, decree(fees()));

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out())
                    .contains("fees.csv:2: LAW-134: Wrong.", "not loaded: HTTP 422 Nothing of the release is kept.");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void noClearAnswerIsSafeToRepeat() throws IOException {
        var server = server(503, "{}", new byte[1][]);
        try {
            assertThat(load(server, decree(fees())).code()).isEqualTo(3);
        } finally {
            server.stop(0);
        }
    }

    private Shell.Result load(HttpServer server, String release) {
        return new Shell()
                .with("THONGQUAN_CLIENT_SECRET", "secret")
                .run(
                        "law",
                        "load",
                        release,
                        "--client",
                        "law",
                        "--to",
                        "http://localhost:" + server.getAddress().getPort());
    }

    private static HttpServer server(int status, String answer, byte[][] received) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> {
            var body = "{\"access_token\":\"t\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/api/law/releases", exchange -> {
            received[0] = exchange.getRequestBody().readAllBytes();
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private String decree(String fees) throws IOException {
        Files.writeString(folder.resolve("release.csv"), """
                name,value
                id,decree-1
                title_vi,Giảm phí
                title_en,A lower fee
                instrument,Decree 1
                effective,2026-12-01T00:00
                base,%s
                """.formatted(
                        LawPack.shipped().edition().fingerprint()));
        Files.writeString(folder.resolve("fees.csv"), fees);
        return folder.toString();
    }

    private static String fees() {
        return new String(
                Objects.requireNonNull(PackSource.classPath("/law/vn").content("fees.csv")), StandardCharsets.UTF_8);
    }
}
