package thongquan.core.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import thongquan.core.check.Finding;
import thongquan.core.duty.Assessment;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/**
 * Sums up differences as they come, in memory that does not grow with their number: tables are bounded, of filings only
 * the greatest and the first that fail are kept. One for each thread, merged at the end; the outcome does not depend on
 * how the filings were dealt out while no bound is met.
 */
public final class Tally {

    /** Traders told apart; those met after that many are summed as the rest. About 200 bytes each. */
    public static final int MOST_TRADERS = 250_000;

    private static final int MOST_LINES = 20_000;
    private static final int SHOWN = 1_000;
    private static final int GREATEST = 200;
    private static final int FAILING = 500;
    private static final int CHAPTER = 2;

    private static final Comparator<Report.Filing> BY_DIFFERENCE = Comparator.comparing(
                    (Report.Filing filing) -> filing.difference().abs())
            .thenComparing(Report.Filing::number, Comparator.reverseOrder());

    private final Map<Difference.Outcome, Long> outcomes = new EnumMap<>(Difference.Outcome.class);
    private final SumTable taxes = new SumTable(TaxKind.values().length + 1);
    private final SumTable chapters = new SumTable(MOST_LINES);
    private final SumTable lines = new SumTable(MOST_LINES);
    private final SumTable traders = new SumTable(MOST_TRADERS);
    private final Replacements replacements = new Replacements();
    private final TreeMap<String, Failures> failures = new TreeMap<>();
    private final PriorityQueue<Report.Filing> greatest = new PriorityQueue<>(BY_DIFFERENCE);
    private final TreeMap<String, Report.Failing> failing = new TreeMap<>();
    private BigDecimal more = BigDecimal.ZERO;
    private BigDecimal less = BigDecimal.ZERO;
    private BigDecimal atStake = BigDecimal.ZERO;
    private long others;

    private record Failures(Finding example, long filings) {
        private Failures plus(long more) {
            return new Failures(example, filings + more);
        }
    }

    /** Counts a filing that the question is not about, or that cannot be read. */
    public void passOver() {
        others++;
    }

    /** Sums up one difference. */
    public void add(Difference difference) {
        var outcome = difference.outcome();
        outcomes.merge(outcome, 1L, Long::sum);
        if (difference.before() instanceof Verdict.Owes(var owed)
                && difference.after() instanceof Verdict.Owes(var owes)) {
            sums(difference, owed, owes);
            if (outcome != Difference.Outcome.SAME) {
                changes(difference);
            }
        } else if (outcome == Difference.Outcome.NEWLY_REFUSED) {
            fails(difference);
        }
    }

    private void sums(Difference difference, Assessment owed, Assessment owes) {
        var items = difference.filing().declaration().goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var declared = items.get(i).classification();
            var hs = declared == null ? "" : declared;
            var before = owed.items().get(i);
            var after = owes.items().get(i);
            underLine(hs, before.payable(), after.payable());
            for (var tax : before.taxes()) {
                taxes.add(tax.kind().code(), "", tax.payable(), Money.NO_DONG);
            }
            for (var tax : after.taxes()) {
                taxes.add(tax.kind().code(), "", Money.NO_DONG, tax.payable());
            }
        }
        var feeBefore = fee(owed);
        var feeAfter = fee(owes);
        if (feeBefore.signum() != 0 || feeAfter.signum() != 0) {
            taxes.add(Report.FEE, "", feeBefore, feeAfter);
            lines.add(Report.FEE, "", feeBefore, feeAfter);
            chapters.add(Report.FEE, "", feeBefore, feeAfter);
        }
        var filing = difference.filing();
        traders.add(filing.trader(), filing.traderName(), owed.payable(), owes.payable());
    }

    private void underLine(String hs, Money before, Money after) {
        lines.add(hs, "", before, after);
        chapters.add(chapter(hs), "", before, after);
    }

    private static Money fee(Assessment assessment) {
        var fee = assessment.fee();
        return fee == null ? Money.NO_DONG : fee.amount();
    }

    private void changes(Difference difference) {
        var amount = difference.amount().amount();
        if (amount.signum() > 0) {
            more = more.add(amount);
        } else {
            less = less.subtract(amount);
        }
        var filing = difference.filing();
        traders.count(filing.trader(), filing.traderName());
        Set<String> seen = new HashSet<>(8);
        for (var line : difference.lines()) {
            replacements.add(line);
            if (seen.add(line.hs())) {
                lines.count(line.hs(), "");
            }
            if (seen.add(chapter(line.hs()))) {
                chapters.count(chapter(line.hs()), "");
            }
            if (seen.add(line.tax().code())) {
                taxes.count(line.tax().code(), "");
            }
        }
        keep(new Report.Filing(
                filing.number(),
                filing.trader(),
                difference.owed().amount(),
                difference.owes().amount()));
    }

    private void keep(Report.Filing filing) {
        greatest.add(filing);
        if (greatest.size() > GREATEST) {
            greatest.poll();
        }
    }

    private void fails(Difference difference) {
        var filing = difference.filing();
        atStake = atStake.add(difference.owed().amount());
        traders.count(filing.trader(), filing.traderName());
        Set<String> seen = new HashSet<>(4);
        for (var error : difference.errors()) {
            if (seen.add(error.code())) {
                failures.merge(error.code(), new Failures(error, 1), (old, _) -> old.plus(1));
            }
        }
        keep(new Report.Failing(
                filing.number(), filing.trader(), difference.owed().amount(), difference.errors()));
    }

    private void keep(Report.Failing filing) {
        failing.put(filing.number(), filing);
        if (failing.size() > FAILING) {
            failing.pollLastEntry();
        }
    }

    /** Takes in what another thread summed up. */
    public void merge(Tally other) {
        other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
        taxes.merge(other.taxes);
        chapters.merge(other.chapters);
        lines.merge(other.lines);
        traders.merge(other.traders);
        replacements.merge(other.replacements);
        other.failures.forEach((code, found) -> failures.merge(code, found, (old, _) -> old.plus(found.filings())));
        other.greatest.forEach(this::keep);
        other.failing.values().forEach(this::keep);
        more = more.add(other.more);
        less = less.add(other.less);
        atStake = atStake.add(other.atStake);
        others += other.others;
    }

    /** What was found so far. */
    public Report report() {

        return new Report(
                outcomes.values().stream().mapToLong(Long::longValue).sum(),
                others,
                outcomes(),
                traders.changed(),
                total(),
                more,
                less,
                atStake,
                taxesInOrder(),
                chapters.list(SHOWN),
                lines.list(SHOWN),
                traders.list(SHOWN),
                replacements.list(SHOWN),
                failures.values().stream()
                        .map(found -> new Report.Failure(found.example(), found.filings()))
                        .sorted(Comparator.comparingLong(Report.Failure::filings)
                                .reversed())
                        .toList(),
                greatest.stream().sorted(BY_DIFFERENCE.reversed()).toList(),
                List.copyOf(failing.values()));
    }

    private Report.Outcomes outcomes() {
        return new Report.Outcomes(
                count(Difference.Outcome.SAME),
                count(Difference.Outcome.MORE),
                count(Difference.Outcome.LESS),
                count(Difference.Outcome.SHIFTED),
                count(Difference.Outcome.NEWLY_REFUSED),
                count(Difference.Outcome.NO_LONGER_REFUSED),
                count(Difference.Outcome.REFUSED_BY_BOTH));
    }

    private long count(Difference.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    private Report.Sum total() {
        var before = BigDecimal.ZERO;
        var after = BigDecimal.ZERO;
        for (var sum : taxes.list(Integer.MAX_VALUE)) {
            before = before.add(sum.before());
            after = after.add(sum.after());
        }
        long changed =
                count(Difference.Outcome.MORE) + count(Difference.Outcome.LESS) + count(Difference.Outcome.SHIFTED);
        return new Report.Sum("total", "", changed, before, after);
    }

    private List<Report.Sum> taxesInOrder() {
        var list = new ArrayList<Report.Sum>();
        for (var kind : TaxKind.values()) {
            list.add(taxes.of(kind.code()));
        }
        list.add(taxes.of(Report.FEE));
        list.removeIf(sum -> sum.before().signum() == 0 && sum.after().signum() == 0);
        return list;
    }

    private static String chapter(String hs) {
        return hs.length() < CHAPTER ? hs : hs.substring(0, CHAPTER);
    }
}
