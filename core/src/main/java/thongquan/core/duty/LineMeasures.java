package thongquan.core.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;

/**
 * The measures on one tariff line for goods of one origin, sorted out once for all declarations under a law book.
 *
 * @param general the schedule the goods fall under without a claim, whether or not it has a rate
 * @param schedules every schedule of import duty with a rate on the line, by its code
 * @param open the preferential schedules that goods of this origin may claim, in the order of the list of schedules
 * @param others measures of the other taxes that cover the origin, by tax
 */
record LineMeasures(
        Schedule general, Map<String, Schedule> schedules, List<Schedule> open, Map<TaxKind, List<Measure>> others) {

    /** The schedule for goods of partners in most-favoured-nation treatment. */
    static final String MFN = "MFN";

    /** The schedule for goods of countries without it. */
    static final String ORDINARY = "ORD";

    /** The measures of a tax other than the import duty that cover the origin. */
    List<Measure> of(TaxKind tax) {
        return others.getOrDefault(tax, List.of());
    }

    /**
     * The rates of one schedule on the line.
     *
     * @param proof types of the documents that prove the origin, parted by spaces; null where none is asked for
     * @param rates rates that cover the origin
     * @param excluded a rate that leaves this origin out, where the schedule has none that covers it; else null
     */
    record Schedule(
            String code,
            @Nullable String proof,
            List<Measure> rates,
            @Nullable Measure excluded) {}

    /** The measures of one law book by line and origin, worked out when they are first asked for. */
    static final class Table {

        /** Most pairs of line and origin kept ready. */
        private static final int READY = 2_000;

        private final LawBook law;
        private final Map<String, Map<String, LineMeasures>> lines = new ConcurrentHashMap<>();
        private final AtomicInteger ready = new AtomicInteger();

        Table(LawBook law) {
            this.law = law;
        }

        LineMeasures get(String hs, String origin) {
            var line = lines.get(hs);
            var found = line == null ? null : line.get(origin);
            if (found != null) {
                return found;
            }
            if (ready.incrementAndGet() > READY) {
                ready.set(0);
                lines.clear();
            }
            var made = new Sorting(law, hs, origin).sort();
            lines.computeIfAbsent(hs, _ -> new ConcurrentHashMap<>()).put(origin, made);
            return made;
        }
    }

    /** Sorts the measures of one line for one origin; an empty origin is one that was not declared. */
    private static final class Sorting {

        private final LawBook law;
        private final String hs;
        private final @Nullable String origin;

        Sorting(LawBook law, String hs, String origin) {
            this.law = law;
            this.hs = hs;
            this.origin = origin.isEmpty() ? null : origin;
        }

        LineMeasures sort() {
            var bySchedule = new LinkedHashMap<String, List<Measure>>();
            var others = new EnumMap<TaxKind, List<Measure>>(TaxKind.class);
            for (var measure : law.measures(hs)) {
                if (measure.tax() == TaxKind.IMPORT_DUTY) {
                    bySchedule
                            .computeIfAbsent(measure.schedule(), _ -> new ArrayList<>(2))
                            .add(measure);
                } else if (measure.covers(origin)) {
                    others.computeIfAbsent(measure.tax(), _ -> new ArrayList<>(2))
                            .add(measure);
                }
            }
            var schedules = new LinkedHashMap<String, Schedule>();
            bySchedule.forEach((code, rates) -> schedules.put(code, schedule(code, rates)));
            return new LineMeasures(general(schedules), Map.copyOf(schedules), open(schedules), others);
        }

        private Schedule schedule(String code, List<Measure> all) {
            var rates = all.stream().filter(measure -> measure.covers(origin)).toList();
            var leavesOut = all.stream()
                    .filter(measure ->
                            origin != null && measure.excludedOrigins().contains(origin))
                    .findFirst();
            var row = law.code("tariff-schedule", code);
            return new Schedule(
                    code,
                    row == null ? null : row.attribute("proof"),
                    rates,
                    rates.isEmpty() ? leavesOut.orElse(null) : null);
        }

        private Schedule general(Map<String, Schedule> schedules) {
            var country = origin == null ? null : law.code("country", origin);
            var none = new Schedule("", null, List.of(), null);
            var favoured = schedules.getOrDefault(MFN, none);
            if (country == null || !"no".equals(country.attribute("mfn"))) {
                return new Schedule(MFN, null, favoured.rates, null);
            }
            var listed = schedules.getOrDefault(ORDINARY, none).rates;
            return new Schedule(ORDINARY, null, listed.isEmpty() ? derived(favoured.rates) : listed, null);
        }

        /** Ordinary rates that no list names: the preferential ones by the factor of the law; none where these are nothing. */
        private List<Measure> derived(List<Measure> favoured) {
            var factor = law.parameter("ordinary-factor");
            if (factor == null) {
                return List.of();
            }
            var derived = new ArrayList<Measure>();
            for (var measure : favoured) {
                var rate = times(measure.rate(), law.number("ordinary-factor"));
                if (rate != null) {
                    derived.add(measure.as(
                            measure.id() + "/" + ORDINARY,
                            ORDINARY,
                            rate,
                            both(measure.validity(), factor.validity())));
                }
            }
            return derived;
        }

        private static @Nullable Rate times(Rate rate, BigDecimal factor) {
            return switch (rate) {
                case Rate.AdValorem(var percent) ->
                    percent.signum() == 0 ? null : new Rate.AdValorem(percent.multiply(factor));
                case Rate.Specific(var amount, var unit) -> new Rate.Specific(amount.times(factor), unit);
                case Rate.Mixed(var percent, var amount, var unit) ->
                    new Rate.Mixed(percent.multiply(factor), amount.times(factor), unit);
                case Rate.Composite(var percent, var amount, var unit) ->
                    new Rate.Composite(percent.multiply(factor), amount.times(factor), unit);
                case Rate.NotSubject() -> null;
            };
        }

        private static Validity both(Validity rate, Validity factor) {
            var known = rate.knownSince().isAfter(factor.knownSince()) ? rate.knownSince() : factor.knownSince();
            var certainty = rate.certainty().compareTo(factor.certainty()) > 0 ? rate.certainty() : factor.certainty();
            return new Validity(rate.from(), rate.to(), known, factor.basis() + "; " + rate.basis(), certainty);
        }

        private List<Schedule> open(Map<String, Schedule> schedules) {
            var open = new ArrayList<Schedule>();
            for (var code : law.codes("tariff-schedule")) {
                var schedule = schedules.get(code.code());
                if (schedule != null && origin != null && code.lists("origins", origin)) {
                    open.add(schedule);
                }
            }
            return List.copyOf(open);
        }
    }
}
