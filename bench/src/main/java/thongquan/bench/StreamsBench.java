package thongquan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;
import thongquan.server.database.DataFolder;
import thongquan.server.database.PostgresServer;

/**
 * Thousands of open event streams on one node: declarations are lodged one after the other, and every stream has to show
 * each of them. Streams and server share the machine.
 */
final class StreamsBench {

    private static final int STREAMS = 5_000;
    private static final int WARM = 20;
    private static final int MEASURED = 40;
    private static final long PAUSE_MILLIS = 1_000;

    void run() throws Exception {
        var root = Files.createTempDirectory("thongquan-bench-");
        try (var folder = DataFolder.open(root.resolve("postgres"));
                var postgres = PostgresServer.start(folder)) {
            try (var connection = DriverManager.getConnection(
                            postgres.url("postgres"), postgres.user(), postgres.password());
                    var statement = connection.createStatement()) {
                statement.execute("create database ours");
            }
            var options = List.of("-Xmx1g", "-Dthongquan.exchange.streams-each=" + STREAMS);
            try (var server = RunningServer.start(postgres, "ours", root.resolve("server"), options)) {
                measure(server);
            }
        } finally {
            FileSystemUtils.deleteRecursively(root);
        }
    }

    private static void measure(RunningServer server) throws Exception {
        var token = server.token();
        var load = new Load(server.port(), 1, token, FiveItems.json(5), "streams");
        long before = residentKilobytes(server.processId());
        try (var streams = new EventStreams(server.port(), token, STREAMS)) {
            streams.awaitOpen();
            long open = residentKilobytes(server.processId());
            lodge(load, streams, WARM);
            streams.forget();
            double cpu = Cpu.of(server.processId());
            lodge(load, streams, MEASURED);
            cpu = Cpu.of(server.processId()) - cpu;
            var millis = streams.sorted();
            System.out.printf(
                    Locale.ROOT,
                    "streams: %d open, %d events, %d of %d updates seen%n",
                    STREAMS,
                    MEASURED,
                    millis.length,
                    (long) STREAMS * MEASURED);
            print("streams-p50", millis[millis.length / 2], "ms from lodging to being shown");
            print("streams-p95", millis[(int) (millis.length * 0.95)], "ms from lodging to being shown");
            print("streams-max", millis[millis.length - 1], "ms from lodging to being shown");
            print("streams-cpu", cpu * 1e6 / millis.length, "us CPU of the server for each update");
            print("streams-memory", (open - before) / (double) STREAMS, "kB of the server for each open stream");
            print("streams-server", residentKilobytes(server.processId()) / 1024.0, "MB of the server at the end");
        }
    }

    private static void lodge(Load load, EventStreams streams, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            streams.begin();
            load.run(60, 1);
            Thread.sleep(PAUSE_MILLIS);
            streams.awaitAll();
        }
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-16s %10.1f %s%n", name, value, unit);
    }

    private static long residentKilobytes(long process) throws Exception {
        for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        return 0;
    }
}
