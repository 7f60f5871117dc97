package thongquan.bench;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;
import thongquan.server.database.DataFolder;
import thongquan.server.database.PostgresServer;

/** A declaration of 9,999 items lodged over HTTP with a heap of 1 GiB: the first, cold, and the ones after it. */
final class LargeBench {

    private static final int ITEMS = 9_999;
    private static final int TIMES = 5;

    void run() throws Exception {
        var root = Files.createTempDirectory("thongquan-bench-");
        try (var folder = DataFolder.open(root.resolve("postgres"));
                var postgres = PostgresServer.start(folder)) {
            try (var connection = DriverManager.getConnection(
                            postgres.url("postgres"), postgres.user(), postgres.password());
                    var statement = connection.createStatement()) {
                statement.execute("create database ours");
            }
            try (var server = RunningServer.start(postgres, "ours", root.resolve("server"), List.of("-Xmx1g"))) {
                var filing = FiveItems.json(ITEMS);
                var load = new Load(server.port(), 1, server.token(), filing, "large");
                double cold = load.run(60, 1).p50() / 1000.0;
                var warm = new Figure("large-9999-items", "s over HTTP, heap 1 GiB");
                for (int i = 0; i < TIMES; i++) {
                    warm.add(load.run(60, 1).p50() / 1000.0);
                }
                System.out.printf(
                        Locale.ROOT, "large-9999-items-first %.2f s cold, %d bytes of JSON%n", cold, filing.length);
                warm.print();
            }
        } finally {
            FileSystemUtils.deleteRecursively(root);
        }
    }
}
