package thongquan.core.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;

/**
 * Of several measures of one tax the one for these goods: by what the declarant claims where the tariff line cannot tell,
 * by quota, producer and day of departure, and then the one made most closely for the goods.
 */
final class MeasureChoice {

    /** How closely a measure is made for goods: by producer, by digits of the line, by quota, departure and origin. */
    private static final Comparator<Measure> CLOSER = Comparator.comparing((Measure each) -> each.producer() != null)
            .thenComparing(each -> each.hs().length())
            .thenComparing(each -> each.quota() != Measure.Quota.NONE)
            .thenComparing(Measure::isTransitional)
            .thenComparing(each -> !each.origins().isEmpty());

    private final GoodsItem item;
    private final @Nullable LocalDate departure;

    MeasureChoice(GoodsItem item, @Nullable LocalDate departure) {
        this.item = item;
        this.departure = departure;
    }

    /**
     * What came of a choice.
     *
     * @param measure the measure for the goods; null where there is none, or the declarant has to say more
     * @param choices codes of which the declarant has to claim one; empty where none has to be
     * @param departureMatters whether a measure holds only for goods that departed at some time, and no day is declared
     */
    record Chosen(@Nullable Measure measure, List<String> choices, boolean departureMatters) {

        /** Whether the declarant has to say more before it can be chosen. */
        boolean asks() {
            return departureMatters || !choices.isEmpty();
        }
    }

    /** Chooses among measures of one tax that cover the origin, inside or outside the quota. */
    Chosen among(List<Measure> measures, boolean outOfQuota) {
        Measure byItself = null;
        Measure claimed = null;
        List<String> choices = List.of();
        boolean departureMatters = false;
        for (var measure : measures) {
            if (!isOfTheProducer(measure)
                    || measure.quota() == (outOfQuota ? Measure.Quota.IN : Measure.Quota.OUT)
                    || departure != null && !measure.coversSailing(departure)) {
                continue;
            }
            if (measure.isTransitional() && departure == null) {
                departureMatters = true;
            } else if (measure.choice() == null) {
                byItself = closer(byItself, measure);
            } else if (claims(measure.tax(), measure.choice())) {
                claimed = closer(claimed, measure);
            } else if (!choices.contains(measure.choice())) {
                choices = choices.isEmpty() ? new ArrayList<>(4) : choices;
                choices.add(measure.choice());
            }
        }
        var found = claimed == null ? byItself : claimed;
        return new Chosen(found, found == null ? choices : List.of(), departureMatters);
    }

    /** Of the measures of a remedy one for each case: the producer's own goes before the one for all others. */
    List<Measure> ofEachCase(List<Measure> measures) {
        var found = new ArrayList<Measure>(2);
        for (var measure : measures) {
            if (isOfTheProducer(measure) && (departure == null || measure.coversSailing(departure))) {
                int same = indexOfCase(found, measure.remedyCase());
                if (same < 0) {
                    found.add(measure);
                } else {
                    found.set(same, closer(found.get(same), measure));
                }
            }
        }
        return found;
    }

    private static int indexOfCase(List<Measure> found, @Nullable String remedyCase) {
        for (int i = 0; i < found.size(); i++) {
            if (java.util.Objects.equals(found.get(i).remedyCase(), remedyCase)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOfTheProducer(Measure measure) {
        return measure.producer() == null || measure.producer().equals(item.producerId());
    }

    private static Measure closer(@Nullable Measure found, Measure next) {
        return found == null || CLOSER.compare(next, found) > 0 ? next : found;
    }

    private boolean claims(TaxKind tax, String choice) {
        for (var claim : item.dutyTaxFees()) {
            if (tax.code().equals(claim.typeCode()) && choice.equals(claim.measureCode())) {
                return true;
            }
        }
        return false;
    }
}
