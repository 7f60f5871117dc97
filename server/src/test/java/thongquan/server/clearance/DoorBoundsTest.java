package thongquan.server.clearance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongquan.server.journal.Journal;
import thongquan.server.party.RunningSystem;

/** The doors are bounded: in bytes, in what XML may do, in whom a slow sender hurts, and in what a key may name. */
class DoorBoundsTest {
    private static final int MOST = 64 * 1024 * 1024;
    private static final int SLOW_SENDERS = 250;
    private static final String SECRET = "bi-mat-4711";
    private static final String OPEN = "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">";

    @SuppressWarnings("NullAway") // set before all tests
    private static Filer filer;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit before each test
    private Path folder;

    @BeforeAll
    static void open() {
        filer = new Filer(RunningSystem.shared());
    }

    @AfterAll
    static void close() {
        filer.close();
    }

    @Test
    void aFilingThatSaysItIsTooLargeIsRefusedUnread() throws IOException {
        try (var socket = connect()) {
            write(socket, filer.head("Content-Length: " + (MOST + 1)) + "{");
            long start = System.nanoTime();
            assertThat(statusLine(socket)).contains(" 413 ");
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
        }
    }

    @Test
    void aFilingThatGrowsTooLargeIsRefusedAtTheBound() throws IOException {
        try (var socket = connect()) {
            write(socket, filer.head("Transfer-Encoding: chunked"));
            var chunk = " ".repeat(1024 * 1024);
            for (int sent = 0; sent < MOST; sent += chunk.length()) {
                write(socket, "100000\r\n" + chunk + "\r\n");
            }
            write(socket, "1\r\n \r\n0\r\n\r\n");
            assertThat(statusLine(socket)).contains(" 413 ");
        }
    }

    @Test
    void slowSendersKeepNobodyWaiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < SLOW_SENDERS; i++) {
                var socket = connect();
                slow.add(socket);
                write(socket, filer.head("Content-Length: 1000") + "{");
            }
            var body = Filer.sample("easy.json");
            var times = IntStream.range(0, 10)
                    .mapToObj(_ -> filer.send("/api/declarations", "application/json", body))
                    .peek(reply -> assertThat(reply.status()).as(reply.body()).isEqualTo(201))
                    .map(Filer.Reply::millis)
                    .sorted()
                    .toList();
            assertThat(times.get(times.size() / 2)).isLessThan(1_000);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whatTheDoorLeavesUnreadIsSaidWithTheReceiptAndAgainWithItsRepeat() {
        var text = new String(Filer.sample("easy.xml"), UTF_8);
        var body = text.replace("<FunctionalReferenceID>", "<FunctionCode>9</FunctionCode><FunctionalReferenceID>")
                .getBytes(UTF_8);
        var key = "warned-" + System.nanoTime();

        var first = filer.send("/api/declarations", "application/xml", body, key);
        var repeat = filer.send("/api/declarations", "application/xml", body, key);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.body()).contains("\"warnings\":[{", "FunctionCode");
        assertThat(repeat.body()).isEqualTo(first.body());
    }

    @Test
    void anotherFilingUnderAUsedKeyIsAConflictAndNothingIsKept() {
        var journal = RunningSystem.shared().bean(Journal.class);
        var body = Filer.sample("easy.json");
        var other = new String(body, UTF_8).replace("INV-EASY", "INV-OTHER").getBytes(UTF_8);
        var key = "conflict-" + System.nanoTime();
        var first = filer.send("/api/declarations", "application/json", body, key);
        long size = journal.size();

        var conflict = filer.send("/api/declarations", "application/json", other, key);
        var broken = filer.send("/api/declarations", "application/json", "{".getBytes(UTF_8), key);
        var again = filer.send("/api/declarations", "application/json", body, key);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(List.of(conflict.status(), broken.status())).containsOnly(409);
        assertThat(conflict.contentType()).startsWith("application/problem+json");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(journal.size()).isEqualTo(size);
    }

    @Test
    void everyAttackByXmlIsRefusedAtEveryDoorInSilence() throws IOException {
        var file = Files.writeString(folder.resolve("secret.txt"), SECRET);
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var visitors = countVisitors(server);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            attacks(file.toUri().toString(), address).forEach((name, text) -> {
                for (var door : List.of("/api/declarations", "/api/quotes")) {
                    refuse(door, name, text.getBytes(UTF_8));
                }
            });
            assertThat(visitors).hasValue(0);
        }
    }

    private static void refuse(String door, String name, byte[] body) {
        var reply = filer.send(door, "text/xml; charset=utf-8", body);
        long millis = reply.millis();
        for (int again = 0; again < 3 && millis > 1_000; again++) {
            millis = Math.min(millis, filer.send(door, "text/xml", body).millis());
        }
        assertThat(reply.status()).as(name).isEqualTo(422);
        assertThat(reply.isLocatedProblem()).as(name + reply.body()).isTrue();
        assertThat(reply.body()).as(name).doesNotContain(SECRET);
        assertThat(reply.body().length()).as(name).isLessThan(1_000_000);
        assertThat(millis).as(name).isLessThanOrEqualTo(1_000);
    }

    private static Map<String, String> attacks(String file, String address) {
        var attacks = new LinkedHashMap<String, String>();
        attacks.put("file", doctype("<!ENTITY x SYSTEM '" + file + "'>") + declaring("&x;"));
        attacks.put("request by entity", doctype("<!ENTITY x SYSTEM '" + address + "'>") + declaring("&x;"));
        attacks.put(
                "request by parameter entity", doctype("<!ENTITY % x SYSTEM '" + address + "'> %x;") + declaring("1"));
        attacks.put("request by document type", "<!DOCTYPE a SYSTEM '" + address + "'>" + declaring("1"));
        var laughs = IntStream.range(1, 12)
                .mapToObj(i -> "<!ENTITY x" + i + " '" + ("&x" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
        attacks.put("billion laughs", doctype("<!ENTITY x0 'ha'>" + laughs) + declaring("&x11;"));
        attacks.put("quadratic", doctype("<!ENTITY x '" + "a".repeat(50_000) + "'>") + declaring("&x;".repeat(48_000)));
        attacks.put("depth", OPEN + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</Declaration>");
        var attributes =
                IntStream.range(0, 120_000).mapToObj(i -> " a" + i + "='1'").collect(Collectors.joining());
        attacks.put("attributes", OPEN.replace(">", attributes + ">") + "</Declaration>");
        attacks.put(
                "include",
                OPEN + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + file + "'/></Declaration>");
        attacks.put("style sheet", "<?xml-stylesheet href='" + address + "'?>" + declaring("1"));
        return attacks;
    }

    private static String doctype(String subset) {
        return "<!DOCTYPE a [" + subset + "]>";
    }

    private static String declaring(String id) {
        return OPEN + "<ID>" + id + "</ID></Declaration>";
    }

    private static AtomicInteger countVisitors(ServerSocket server) {
        var visitors = new AtomicInteger();
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (var visitor = server.accept()) {
                    visitors.addAndGet(visitor.isConnected() ? 1 : 0);
                } catch (IOException _) {
                    return;
                }
            }
        });
        return visitors;
    }

    private static Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), filer.port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String statusLine(Socket socket) throws IOException {
        var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
        return line == null ? "connection closed" : line;
    }
}
