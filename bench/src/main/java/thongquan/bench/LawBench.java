package thongquan.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;
import thongquan.formats.law.national.HeadingNames;
import thongquan.formats.law.national.NationalTariff;

/** The whole national tariff: loaded cold by a program with a heap of 200 MB, asked, and asked as of other dates. */
final class LawBench {

    private static final String HEAP = "-Xmx200m";
    private static final int STARTS = 5;
    private static final int WINDOWS = 7;
    private static final int ROUNDS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Path tariff;

    /** A bench over the tariff in that folder; null: the one beside the project. */
    LawBench(@Nullable Path tariff) throws IOException {
        this.tariff = tariff == null ? FiveItems.home().resolve("../shared/samples/vn-tariff") : tariff;
    }

    void run() throws IOException, InterruptedException {
        if (!Files.isDirectory(tariff)) {
            System.out.println("law: not measured, there is no national tariff in " + tariff.normalize()
                    + "; name its folder with --tariff");
            return;
        }
        var folder = Files.createTempDirectory("thongquan-bench-");
        try {
            var pack = folder.resolve("pack");
            var shipped = LawPack.shipped().edition().rows();
            NationalTariff.read(tariff, PackSource.classPath("/law/vn"), shipped, HeadingNames.NONE)
                    .writeTo(pack);
            load(pack);
            switch (LawPack.at(pack)) {
                case PackReading.Sound sound -> {
                    ask(sound.pack().edition());
                    DecisionBench.of("decision-5-items-full-tariff", sound.pack())
                            .run();
                }
                case PackReading.Flawed flawed ->
                    throw new IllegalStateException(
                            String.valueOf(flawed.findings().getFirst()));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Each window is two programs, started one after the other: ours and the bare reading of the same files. */
    private static void load(Path pack) throws IOException, InterruptedException {
        var ratio = new Figure("law-load-ratio", "CPU, to reading the bare cells");
        var wall = new Figure("law-load", "ms, parsed, checked, indexed and asked once, heap 200 MB");
        var cpu = new Figure("law-load-cpu", "ms CPU of all its threads, compiler and collector among them");
        var bare = new Figure("law-load-bare", "ms CPU for the bare cells of the same files, same parser");
        var allocated = new Figure("law-load-allocated", "MB");
        var heap = new Figure("law-heap", "MB held by the loaded edition and its program");
        for (int i = 0; i < STARTS; i++) {
            var ours = start("load", pack);
            var reference = start("bare", pack);
            wall.add(ours[0]);
            cpu.add(ours[1]);
            allocated.add(ours[2]);
            heap.add(ours[3]);
            bare.add(reference[1]);
            ratio.add(ours[1] / reference[1]);
        }
        List.of(ratio, wall, cpu, bare, allocated, heap).forEach(Figure::print);
    }

    private static double[] start(String deed, Path pack) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java,
                        HEAP,
                        "-XX:+UseCompactObjectHeaders",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LawLoad.class.getName(),
                        deed,
                        pack.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (program.waitFor() != 0) {
            throw new IllegalStateException("the tariff was not loaded: " + said);
        }
        var words = said.strip().split(" ", -1);
        var figures = new double[4];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Double.parseDouble(words[i]);
        }
        return figures;
    }

    private static void ask(LawEdition edition) {
        var law = edition.asOf(DAY, DAY);
        var codes = edition.rows().tariffLines().stream()
                .map(line -> line.code().value())
                .distinct()
                .toList();
        var plain = new HashMap<String, Object>();
        codes.forEach(hs -> plain.put(hs, law.measures(hs)));
        System.out.printf(
                Locale.ROOT,
                "law: %d tariff lines, %d measures over all dates%n",
                codes.size(),
                edition.rows().measures().size());
        lookUps(law, codes, plain);
        books(edition, codes);
    }

    private static void lookUps(LawBook law, List<String> codes, Map<String, Object> plain) {
        var ratio = new Figure("law-lookup-ratio", "to a bare hash map of the same lines");
        var own = new Figure("law-lookup", "ns for the measures of a line");
        var reference = new Figure("law-lookup-bare", "ns for a bare hash map");
        var code = new Figure("law-code-lookup", "ns for a member of a code list");
        var space = new Figure("law-lookup-allocated", "bytes");
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = -2; i < WINDOWS; i++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            double ours = nanos(codes, law::measures);
            double allocated = (double) (threads.getCurrentThreadAllocatedBytes() - bytes);
            double bare = nanos(codes, plain::get);
            double member = nanos(codes, _ -> law.code("country", "CN"));
            if (i >= 0) {
                own.add(ours);
                reference.add(bare);
                ratio.add(ours / bare);
                code.add(member);
                space.add(allocated / ((double) codes.size() * ROUNDS));
            }
        }
        List.of(ratio, own, reference, code, space).forEach(Figure::print);
    }

    private static double nanos(List<String> codes, Function<String, @Nullable Object> question) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var hs : codes) {
                found += question.apply(hs) == null ? 0 : 1;
            }
        }
        if (found != codes.size() * ROUNDS) {
            throw new IllegalStateException("a line is not there");
        }
        return (threads.getCurrentThreadCpuTime() - start) / ((double) codes.size() * ROUNDS);
    }

    /** Books of 365 days that were not asked for before, and in each of them every line asked once. */
    private static void books(LawEdition edition, List<String> codes) {
        var time = new Figure("law-book", "us CPU for a book of another date");
        var space = new Figure("law-book-allocated", "bytes");
        var walk = new Figure("law-book-walk", "ms CPU to ask every line of a book of another date");
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 365; i++) {
            var day = DAY.minusDays(1 + i);
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            var law = edition.asOf(day, day);
            time.add((threads.getCurrentThreadCpuTime() - start) / 1_000.0);
            space.add((double) (threads.getCurrentThreadAllocatedBytes() - bytes));
            start = threads.getCurrentThreadCpuTime();
            codes.forEach(law::measures);
            walk.add((threads.getCurrentThreadCpuTime() - start) / 1_000_000.0);
        }
        List.of(time, space, walk).forEach(Figure::print);
    }
}
