package thongquan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import thongquan.core.filing.CanonicalFiling;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawEdition;
import thongquan.core.rehearsal.Question;
import thongquan.core.rehearsal.Rehearsal;
import thongquan.core.rehearsal.Report;
import thongquan.core.rehearsal.StoredFiling;
import thongquan.core.rehearsal.Tally;
import thongquan.formats.Reading;
import thongquan.formats.json.JsonDoor;
import thongquan.formats.law.LawPack;
import thongquan.server.demonstration.DeclarationGenerator;

/**
 * A million declarations of five items rehearsed by two threads: each checked and assessed under the law of its day and
 * under that of the new year, and the differences summed up. Two thousand different declarations are gone over again
 * and again, once as held in memory and once from their bytes; the database is not part of it.
 */
final class RehearsalBench {

    private static final int DISTINCT = 2_000;
    private static final int ITEMS = 5;
    private static final int FILINGS = 1_000_000;
    private static final int WARM = 60_000;
    private static final int THREADS = 2;
    private static final int PART = 500;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final double MEGA = 1_048_576.0;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    private final LawEdition law = LawPack.shipped().edition();

    /** Makes a stored filing of the one at an index. */
    private interface Source {
        StoredFiling filing(long number);
    }

    void run() throws Exception {
        var declarations = declarations();
        var texts = declarations.stream()
                .map(each -> CanonicalFiling.bytes(each).array())
                .toList();
        long bytes = texts.stream().mapToLong(text -> text.length).sum() / DISTINCT;
        System.out.printf(
                Locale.ROOT, "rehearsal: %d declarations of %d items, %d bytes each%n", DISTINCT, ITEMS, bytes);
        measure("memory", number -> stored(number, declarations.get((int) (number % DISTINCT))));
        measure("bytes", number -> stored(number, read(texts.get((int) (number % DISTINCT)))));
    }

    private List<Declaration> declarations() {
        var generator = new DeclarationGenerator(law.asOf(DAY, DAY));
        var found = new ArrayList<Declaration>(DISTINCT);
        for (long seed = 1; found.size() < DISTINCT; seed++) {
            var declaration = generator.declaration(seed);
            if (declaration.goodsItems().size() == ITEMS) {
                found.add(declaration);
            }
        }
        return found;
    }

    private StoredFiling stored(long number, Declaration declaration) {
        return new StoredFiling(Long.toString(number), DAY, law, declaration);
    }

    private static Declaration read(byte[] text) {
        return switch (JsonDoor.read(text)) {
            case Reading.Read<Declaration> read -> read.filing();
            case Reading.Unreadable<Declaration> unreadable ->
                throw new IllegalStateException("a generated declaration cannot be read: " + unreadable.findings());
        };
    }

    private void measure(String name, Source source) throws Exception {
        rehearse(source, WARM);
        var before = heap();
        long cpu = processor();
        long start = System.nanoTime();
        var report = rehearse(source, FILINGS);
        double seconds = (System.nanoTime() - start) / NANOS;
        double busy = (processor() - cpu) / NANOS;
        var after = heap();
        System.out.printf(
                Locale.ROOT,
                "rehearsal-from-%s %.1f s for %d (%.0f a second), %.1f s of processor time in all (%.1f us each), heap %.0f MB before, %.0f MB after%n",
                name,
                seconds,
                FILINGS,
                FILINGS / seconds,
                busy,
                busy / FILINGS * MICROS,
                before / MEGA,
                after / MEGA);
        if (report.compared() != FILINGS || report.total().difference().signum() <= 0) {
            throw new IllegalStateException("the rehearsal of the benchmark found " + report.total());
        }
        System.out.printf(
                Locale.ROOT,
                "  %d owe more, %d less, %d would be refused, difference %s dong%n",
                report.outcomes().more(),
                report.outcomes().less(),
                report.outcomes().newlyRefused(),
                report.total().difference().toPlainString());
    }

    private Report rehearse(Source source, long filings) throws Exception {
        var next = new AtomicLong();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = threads.invokeAll(Collections.nCopies(THREADS, worker(source, next, filings)));
            var whole = new Tally();
            for (var each : work) {
                whole.merge(each.get());
            }
            return whole.report();
        }
    }

    private Callable<Tally> worker(Source source, AtomicLong next, long filings) {
        return () -> {
            var tally = new Tally();
            var rehearsal = new Rehearsal(law, new Question.AsIfOn(NEW_YEAR, Question.Against.AS_DECIDED));
            for (long from = next.getAndAdd(PART); from < filings; from = next.getAndAdd(PART)) {
                for (long i = from; i < Math.min(from + PART, filings); i++) {
                    rehearsal.compare(source.filing(i)).ifPresent(tally::add);
                }
            }
            return tally;
        };
    }

    /** Processor time of the program in nanoseconds: what counts where the machine has other work too. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** What is reachable, in bytes. */
    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
