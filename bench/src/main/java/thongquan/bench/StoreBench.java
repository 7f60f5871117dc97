package thongquan.bench;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.decision.Registration;
import thongquan.core.filing.CanonicalFiling;
import thongquan.core.filing.Declaration;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.core.risk.TraderStanding;
import thongquan.core.value.DeclarationNumber;
import thongquan.formats.law.LawPack;
import thongquan.server.Thongquan;
import thongquan.server.database.DataFolder;
import thongquan.server.database.PostgresServer;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Event;
import thongquan.server.journal.Journal;

/** R2: the journal alone, entries decided beforehand, against pgbench writing the same rows. */
final class StoreBench {

    private static final long FIRST_NUMBER = 500_000_000;
    private static final int WARM_WINDOW = 6;
    private static final int MOST_WARM_WINDOWS = 15;

    private final Windows windows;
    private final AtomicLong sequence = new AtomicLong(FIRST_NUMBER);

    StoreBench(Windows windows) {
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
            try (var context = new SpringApplicationBuilder(Thongquan.class)
                    .properties(Map.of(
                            "server.port", "0",
                            "logging.level.root", "warn",
                            "thongquan.data", root.resolve("server").toString(),
                            "thongquan.demonstration.enabled", "false",
                            "thongquan.database.url", postgres.url("ours"),
                            "thongquan.database.user", postgres.user(),
                            "thongquan.database.password", postgres.password()))
                    .run()) {
                measure(context.getBean(Journal.class), postgres, root);
            }
        } finally {
            FileSystemUtils.deleteRecursively(root);
        }
    }

    private void measure(Journal journal, PostgresServer postgres, java.nio.file.Path root) throws Exception {
        var model = model();
        warm(journal, model);
        var reference = Pgbench.prepare(postgres, "ours", root, windows.clients());
        reference.run(windows.seconds());
        var r2 = new Figure("R2", "");
        var rate = new Figure("R2-recorded", "entries/s");
        var referenceRate = new Figure("R2-P", "transactions/s");
        for (int i = 0; i < windows.pairs(); i++) {
            double ours = window(journal, model, windows.seconds());
            double theirs = reference.run(windows.seconds()).rate();
            rate.add(ours);
            referenceRate.add(theirs);
            r2.add(ours / theirs);
        }
        r2.print();
        rate.print();
        referenceRate.print();
    }

    /** Until two windows in a row differ by less than a twentieth, or a minute and a half is over. */
    private void warm(Journal journal, Model model) throws Exception {
        double before = 0;
        double now = window(journal, model, WARM_WINDOW);
        for (int i = 0; i < MOST_WARM_WINDOWS && Math.abs(now - before) > now / 20; i++) {
            before = now;
            now = window(journal, model, WARM_WINDOW);
        }
    }

    private record Model(Declaration declaration, Decision decision, CanonicalBytes filing, LawPack pack) {}

    private static Model model() throws java.io.IOException {
        var pack = LawPack.shipped();
        var day = LocalDate.of(2026, 11, 20);
        var declaration = FiveItems.declaration();
        var decision = Clearance.decide(
                declaration,
                pack.edition().asOf(day, day),
                new Selector(new RuleRelease(pack.rulesFingerprint(), pack.riskRules())),
                new Facts("10000000000", day.atTime(10, 0), "bench", TraderStanding.UNKNOWN));
        return new Model(declaration, decision, CanonicalFiling.bytes(declaration), pack);
    }

    private double window(Journal journal, Model model, int seconds) throws Exception {
        var recorded = new LongAdder();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < windows.clients(); i++) {
                running.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        if (!(journal.append(entry(model)) instanceof Appended.Recorded)) {
                            throw new IllegalStateException("an entry of the benchmark was not recorded");
                        }
                        recorded.increment();
                    }
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
        }
        return recorded.sum() * 1e9 / (System.nanoTime() - start);
    }

    private Entry entry(Model model) {
        var number = DeclarationNumber.first(1, sequence.getAndIncrement());
        var at = LocalDateTime.of(2026, 11, 20, 3, 0).toInstant(ZoneOffset.UTC);
        var event = new Event(
                "declaration.registered",
                number.number(),
                0,
                at,
                "9900000018",
                null,
                "02CI",
                "{\"type\":\"IM\",\"state\":\"AWAIT_PAYMENT\",\"channel\":\"GREEN\",\"reasonClass\":\"NONE\",\"payable\":76980000,"
                        + "\"decision\":\"" + model.decision.hash() + "\"}");
        return new Entry(
                "declaration",
                number.number(),
                0,
                "9900000018",
                "store-" + number.number(),
                at,
                "application/json",
                new CanonicalBytes(model.filing.array()),
                model.decision.bytes(),
                model.decision.sealed(),
                model.pack.edition().fingerprint(),
                model.pack.rulesFingerprint(),
                List.of(event),
                new Registration(number, model.declaration, model.decision));
    }
}
