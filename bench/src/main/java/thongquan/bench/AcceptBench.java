package thongquan.bench;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import thongquan.server.database.DataFolder;
import thongquan.server.database.PostgresServer;

/**
 * R1, R1c and R3: declarations of five items accepted over HTTP, every row committed before the answer, against pgbench
 * writing the same rows, in turn on one PostgreSQL.
 */
final class AcceptBench {

    private static final int WARM_WINDOW = 8;
    private static final int LEAST_WARM_WINDOWS = 10;
    private static final int MOST_WARM_WINDOWS = 16;
    private static final double STEADY = 0.05;

    private final Windows windows;

    AcceptBench(Windows windows) {
        this.windows = windows;
    }

    void run() throws Exception {
        var root = Files.createTempDirectory("thongquan-bench-");
        try (var folder = DataFolder.open(root.resolve("postgres"));
                var postgres = PostgresServer.start(folder)) {
            try (var connection = DriverManager.getConnection(
                            postgres.url("postgres"), postgres.user(), postgres.password());
                    var statement = connection.createStatement()) {
                statement.execute("create database ours");
            }
            try (var server = RunningServer.start(postgres, "ours", root.resolve("server"), List.of("-Xmx2g"))) {
                var load = new Load(server.port(), windows.clients(), server.token(), FiveItems.json(5), "accept");
                warm(load);
                var reference = Pgbench.prepare(postgres, "ours", root, windows.clients());
                reference.run(windows.seconds());
                measure(load, server, postgres, reference);
            }
        } finally {
            FileSystemUtils.deleteRecursively(root);
        }
    }

    /** Some hundred thousand filings, and until three windows in a row differ by less than a twentieth; a machine that never settles is measured all the same. */
    private static void warm(Load load) throws Exception {
        double before = 0;
        double last = 0;
        for (int i = 0; i < MOST_WARM_WINDOWS; i++) {
            double now = load.run(WARM_WINDOW, Long.MAX_VALUE).rate();
            double least = Math.min(now, Math.min(last, before));
            if (i >= LEAST_WARM_WINDOWS && Math.max(now, Math.max(last, before)) - least < least * STEADY) {
                return;
            }
            before = last;
            last = now;
        }
    }

    private void measure(Load load, RunningServer server, PostgresServer postgres, Pgbench reference) throws Exception {
        var r1 = new Figure("R1", "");
        var r1c = new Figure("R1c", "");
        var r3 = new Figure("R3", "");
        var rate = new Figure("R1-accepted", "declarations/s");
        var p99 = new Figure("R1-p99", "ms");
        var cpu = new Figure("R1-cpu", "us a declaration, server and PostgreSQL");
        var referenceRate = new Figure("P", "transactions/s");
        var referenceP99 = new Figure("P-p99", "ms");
        var referenceCpu = new Figure("P-cpu", "us a transaction, pgbench and PostgreSQL");
        for (int i = 0; i < windows.pairs(); i++) {
            boolean oursFirst = i % 2 == 0;
            Pgbench.Window theirs = oursFirst ? null : reference.run(windows.seconds());
            double before = Cpu.of(server.processId()) + Cpu.withChildren(postgres.processId());
            var ours = load.run(windows.seconds(), Long.MAX_VALUE);
            double spent = Cpu.of(server.processId()) + Cpu.withChildren(postgres.processId()) - before;
            if (theirs == null) {
                theirs = reference.run(windows.seconds());
            }
            double micros = spent * 1e6 / ours.accepted();
            r1.add(ours.rate() / theirs.rate());
            r1c.add(micros / theirs.cpuMicros());
            r3.add(ours.p99() / theirs.p99());
            rate.add(ours.rate());
            p99.add(ours.p99());
            cpu.add(micros);
            referenceRate.add(theirs.rate());
            referenceP99.add(theirs.p99());
            referenceCpu.add(theirs.cpuMicros());
        }
        List.of(r1, r1c, r3, rate, p99, cpu, referenceRate, referenceP99, referenceCpu)
                .forEach(Figure::print);
    }
}
