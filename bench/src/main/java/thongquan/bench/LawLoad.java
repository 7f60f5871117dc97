package thongquan.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;

/**
 * A program that does nothing but load a law pack, or read the bare cells of its files with the same parser. It is started
 * anew for each figure, because a system loads its law once, cold.
 */
final class LawLoad {

    private static final double MILLION = 1_000_000.0;

    private LawLoad() {}

    /** Loads ({@code load}) or only parses ({@code bare}) the pack in the folder; prints what it took. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[1]);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        long start = System.nanoTime();
        var held = arguments[0].equals("load") ? load(folder) : bare(folder);
        double wall = (System.nanoTime() - start) / MILLION;
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double cpu = (system.getProcessCpuTime() - before) / MILLION;
        double allocated = threads.getCurrentThreadAllocatedBytes() / MILLION;
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MILLION;
        System.out.printf(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f %s%n",
                wall,
                cpu,
                allocated,
                heap,
                held.getClass().getSimpleName());
    }

    private static Object load(Path folder) {
        return switch (LawPack.at(folder)) {
            case PackReading.Sound sound -> {
                var day = LocalDate.of(2026, 11, 20);
                // The first question is part of being ready.
                sound.pack().edition().asOf(day, day).measures("61091010");
                yield sound.pack();
            }
            case PackReading.Flawed flawed -> throw new IllegalStateException(String.valueOf(flawed.findings()));
        };
    }

    private static Object bare(Path folder) throws IOException {
        long cells = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                for (var row : CsvReader.builder().ofCsvRecord(Files.readString(file))) {
                    cells += row.getFieldCount();
                }
            }
        }
        return cells;
    }
}
