package thongquan.server.law.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Certainty;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TariffLine;
import thongquan.core.law.Validity;
import thongquan.core.value.Money;
import thongquan.core.value.UnitCode;

/** A tariff line with every measure on it, as the API gives it. */
record TariffAnswer(
        String hs,
        Words description,
        String unit,
        @Nullable String secondUnit,
        Validness validity,
        LocalDate on,
        LocalDate known,
        String lawBook,
        List<MeasureAnswer> measures) {

    /** The same in both languages. */
    record Words(String vi, String en) {}

    /** When a row holds and on what it rests. */
    record Validness(LocalDate from, @Nullable LocalDate to, LocalDate knownSince, String basis, Certainty certainty) {

        static Validness of(Validity validity) {
            return new Validness(
                    validity.from(), validity.to(), validity.knownSince(), validity.basis(), validity.certainty());
        }
    }

    /**
     * A rate: a percentage, an amount per unit, both, or neither where the goods are outside the scope of the tax.
     *
     * @param higher whether of percentage and amount the higher counts, not their sum; left out where it does not
     */
    record RateAnswer(
            @Nullable BigDecimal percent,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String unit,
            boolean subject,
            @Nullable Boolean higher) {

        static RateAnswer of(Rate rate) {
            return switch (rate) {
                case Rate.AdValorem(var percent) -> new RateAnswer(percent, null, null, null, true, null);
                case Rate.Specific(var amount, var unit) -> perUnit(null, amount, unit, null);
                case Rate.Mixed(var percent, var amount, var unit) -> perUnit(percent, amount, unit, null);
                case Rate.Composite(var percent, var amount, var unit) -> perUnit(percent, amount, unit, true);
                case Rate.NotSubject() -> new RateAnswer(null, null, null, null, false, null);
            };
        }

        private static RateAnswer perUnit(
                @Nullable BigDecimal percent, Money amount, UnitCode unit, @Nullable Boolean higher) {
            return new RateAnswer(percent, amount.amount(), amount.currency().value(), unit.value(), true, higher);
        }
    }

    /** One measure. */
    record MeasureAnswer(
            String id,
            String tax,
            @Nullable String schedule,
            RateAnswer rate,
            Set<String> origins,
            Set<String> excludedOrigins,
            @Nullable String producer,
            @Nullable String choice,
            Measure.Quota quota,
            @Nullable String note,
            @Nullable String remedyCase,
            @Nullable LocalDate sailedFrom,
            @Nullable LocalDate sailedBefore,
            Validness validity) {

        static MeasureAnswer of(Measure measure) {
            return new MeasureAnswer(
                    measure.id(),
                    measure.tax().code(),
                    measure.schedule().isEmpty() ? null : measure.schedule(),
                    RateAnswer.of(measure.rate()),
                    new TreeSet<>(measure.origins()),
                    new TreeSet<>(measure.excludedOrigins()),
                    measure.producer(),
                    measure.choice(),
                    measure.quota(),
                    measure.note(),
                    measure.remedyCase(),
                    measure.sailedFrom(),
                    measure.sailedBefore(),
                    Validness.of(measure.validity()));
        }
    }

    static TariffAnswer of(TariffLine line, LawBook law) {
        var second = line.secondUnit();
        return new TariffAnswer(
                line.code().value(),
                new Words(line.vi(), line.en()),
                line.unit().value(),
                second == null ? null : second.value(),
                Validness.of(line.validity()),
                law.lawDate(),
                law.known(),
                law.fingerprint(),
                law.measures(line.code().value()).stream()
                        .map(MeasureAnswer::of)
                        .toList());
    }
}
