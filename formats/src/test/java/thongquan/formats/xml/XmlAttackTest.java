package thongquan.formats.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.wco.WcoDoor;

/** The known attacks on XML parsers: each is refused at once, at its place, with no file read and no address opened. */
class XmlAttackTest {

    private static final String OPEN = "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">";
    private static final String CLOSE = "</Declaration>";
    private static final String SECRET = "bi-mat-4711";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit before each test
    private Path folder;

    @Test
    void refusesEveryAttackFastAndInSilence() throws IOException {
        var file = Files.writeString(folder.resolve("secret.txt"), SECRET);
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var visitors = countVisitors(server);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            attacks(file.toUri().toString(), address).forEach(XmlAttackTest::refuse);
            assertThat(visitors).hasValue(0);
        }
    }

    private static void refuse(String name, String text) {
        var reading = Assertions.assertTimeout(Duration.ofSeconds(1), () -> WcoDoor.read(text.getBytes(UTF_8)), name);
        assertThat(reading).as(name).isInstanceOf(Reading.Unreadable.class);
        if (reading instanceof Reading.Unreadable<Declaration>(var findings)) {
            assertThat(findings.getFirst().message().en()).as(name).contains("(line ");
            assertThat(findings.toString()).as(name).doesNotContain(SECRET);
            assertThat(findings.toString().length()).as(name).isLessThan(1_000_000);
        }
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
        var long1 = "a".repeat(50_000);
        attacks.put("quadratic", doctype("<!ENTITY x '" + long1 + "'>") + declaring("&x;".repeat(48_000)));
        attacks.put("depth", OPEN + "<a>".repeat(200_000) + "</a>".repeat(200_000) + CLOSE);
        var attributes =
                IntStream.range(0, 120_000).mapToObj(i -> " a" + i + "='1'").collect(Collectors.joining());
        attacks.put("attributes", OPEN.replace(">", attributes + ">") + CLOSE);
        attacks.put("attributes within", OPEN + "<ID" + attributes + ">1</ID>" + CLOSE);
        attacks.put("attributes of a stranger", OPEN + "<X" + attributes + "/>" + CLOSE);
        attacks.put("huge text", declaring("x".repeat(20_000_000)));
        attacks.put("huge blank", OPEN + "<GoodsShipment>x" + " ".repeat(20_000_000) + "</GoodsShipment>" + CLOSE);
        attacks.put("strangers", OPEN + "<X/>".repeat(300_000) + CLOSE);
        attacks.put("namespaces", OPEN + "<X " + attributes.replace(" a", " xmlns:a") + "/>" + CLOSE);
        attacks.put("undeclared entity", declaring("&x;"));
        attacks.put(
                "include",
                OPEN + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + file + "'/>" + CLOSE);
        return attacks;
    }

    private static String doctype(String subset) {
        return "<!DOCTYPE a [" + subset + "]>";
    }

    private static String declaring(String id) {
        return OPEN + "<ID>" + id + "</ID>" + CLOSE;
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
}
