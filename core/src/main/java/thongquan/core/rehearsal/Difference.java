package thongquan.core.rehearsal;

import java.util.ArrayList;
import java.util.List;
import thongquan.core.check.Finding;
import thongquan.core.duty.Assessment;
import thongquan.core.value.Money;

/**
 * What changes for one filing between two laws.
 *
 * @param lines the taxes that come to another amount; none where either law refuses the filing
 */
public record Difference(StoredFiling filing, Verdict before, Verdict after, List<LineDifference> lines) {

    /** What becomes of the filing under the second law. */
    public enum Outcome {
        /** It owes what it owed. */
        SAME,
        /** It owes more. */
        MORE,
        /** It owes less. */
        LESS,
        /** Its taxes shift among each other, to the same sum. */
        SHIFTED,
        /** It would be refused, and was not before. */
        NEWLY_REFUSED,
        /** It would be accepted, and was not before. */
        NO_LONGER_REFUSED,
        /** Both laws refuse it. */
        REFUSED_BY_BOTH
    }

    public Difference {
        lines = List.copyOf(lines);
    }

    /** The difference between two verdicts on one filing. */
    public static Difference between(StoredFiling filing, Verdict before, Verdict after) {
        if (before instanceof Verdict.Owes(var owed) && after instanceof Verdict.Owes(var owes)) {
            var lines = new ArrayList<LineDifference>(4);
            var items = filing.declaration().goodsItems();
            for (int i = 0; i < items.size(); i++) {
                var hs = items.get(i).classification();
                LineDifference.collect(
                        hs == null ? "" : hs, owed.items().get(i), owes.items().get(i), lines);
            }
            return new Difference(filing, before, after, lines);
        }
        return new Difference(filing, before, after, List.of());
    }

    /** What becomes of the filing. */
    public Outcome outcome() {
        return switch (before) {
            case Verdict.Fails _ ->
                after instanceof Verdict.Fails ? Outcome.REFUSED_BY_BOTH : Outcome.NO_LONGER_REFUSED;
            case Verdict.Owes _ -> after instanceof Verdict.Fails ? Outcome.NEWLY_REFUSED : byAmount();
        };
    }

    private Outcome byAmount() {
        int sign = amount().signum();
        if (sign != 0) {
            return sign > 0 ? Outcome.MORE : Outcome.LESS;
        }
        return lines.isEmpty() ? Outcome.SAME : Outcome.SHIFTED;
    }

    /** What was payable, taxes and fee, in dong; nothing where the filing was refused. */
    public Money owed() {
        return payable(before);
    }

    /** What would be payable, taxes and fee, in dong; nothing where the filing would be refused. */
    public Money owes() {
        return payable(after);
    }

    /** More to pay above nothing, less below; nothing where either law refuses the filing: no sum can be compared then. */
    public Money amount() {
        return before instanceof Verdict.Owes && after instanceof Verdict.Owes ? owes().minus(owed()) : Money.NO_DONG;
    }

    /** The errors for which it would be refused. */
    public List<Finding> errors() {
        return after instanceof Verdict.Fails(var errors) ? errors : List.of();
    }

    private static Money payable(Verdict verdict) {
        return verdict instanceof Verdict.Owes(Assessment assessment) ? assessment.payable() : Money.NO_DONG;
    }
}
