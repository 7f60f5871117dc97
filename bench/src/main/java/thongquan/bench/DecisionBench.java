package thongquan.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.IntConsumer;
import thongquan.core.check.Findings;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Facts;
import thongquan.core.duty.Assessor;
import thongquan.core.duty.Proofs;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.law.LawPack;

/** One decision on a declaration of five items in core, from checks to canonical bytes; and its assessment alone. */
final class DecisionBench {

    private static final int WARM = 60_000;
    private static final int WINDOW = 20_000;
    private static final int WINDOWS = 7;
    private static final double NANOS = 1_000.0;

    private final String name;
    private final LawPack pack;

    private DecisionBench(String name, LawPack pack) {
        this.name = name;
        this.pack = pack;
    }

    /** A bench under the law of that pack, whose figures have that name. */
    static DecisionBench of(String name, LawPack pack) {
        return new DecisionBench(name, pack);
    }

    void run() throws IOException {
        var day = LocalDate.of(2026, 11, 20);
        var law = pack.edition().asOf(day, day);
        var rules = new Selector(new RuleRelease(pack.rulesFingerprint(), pack.riskRules()));
        var declaration = FiveItems.declaration();
        var facts = new Facts("10000000000", day.atTime(10, 0), "bench", TraderStanding.UNKNOWN);
        measure(name, times -> loop(times, declaration, law, rules, facts));
        measure(name + "-assessed", times -> assess(times, declaration, law, false));
        measure(name + "-proved", times -> assess(times, declaration, law, true));
    }

    private static void measure(String name, IntConsumer work) {
        work.accept(WARM);
        var time = new Figure(name, "us CPU");
        var space = new Figure(name + "-allocated", "bytes");
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WINDOWS; i++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            work.accept(WINDOW);
            time.add((threads.getCurrentThreadCpuTime() - start) / NANOS / WINDOW);
            space.add((threads.getCurrentThreadAllocatedBytes() - bytes) / (double) WINDOW);
        }
        time.print();
        space.print();
    }

    private static void assess(int times, Declaration declaration, LawBook law, boolean withProof) {
        int parts = 0;
        for (int i = 0; i < times; i++) {
            var assessment = Objects.requireNonNull(Assessor.assess(declaration, law, new Findings()));
            parts += withProof
                    ? Proofs.of(assessment, law).parts().size()
                    : assessment.items().size();
        }
        if (parts < times) {
            throw new IllegalStateException("the declaration of the benchmark is refused");
        }
    }

    private static void loop(int times, Declaration declaration, LawBook law, Selector rules, Facts facts) {
        int accepted = 0;
        for (int i = 0; i < times; i++) {
            accepted += Clearance.decide(declaration, law, rules, facts).isAccepted() ? 1 : 0;
        }
        if (accepted != times) {
            throw new IllegalStateException("the declaration of the benchmark is refused");
        }
    }
}
