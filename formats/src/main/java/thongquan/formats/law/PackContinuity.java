package thongquan.formats.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.ExchangeRate;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;

/** What has to hold on every day: a week of exchange rates left out, or goods without VAT, is seen before it is law. */
final class PackContinuity {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String MFN = "MFN";

    private final PackContent content;
    private final List<PackFinding> findings;

    PackContinuity(PackContent content, List<PackFinding> findings) {
        this.content = content;
        this.findings = findings;
    }

    void run() {
        gaps(content.exchangeRates, rate -> rate.currency().value(), ExchangeRate::validity, PackRule.VALUE_GAP);
        gaps(content.parameters, row -> row.name(), row -> row.validity(), PackRule.VALUE_GAP);
        gaps(content.deadlines, row -> row.code(), row -> row.validity(), PackRule.CLOCK_GAP);
        gaps(content.fees, row -> row.code(), row -> row.validity(), PackRule.CLOCK_GAP);
        jumps();
        coverage("VAT", measure -> measure.tax() == TaxKind.VAT);
        coverage(
                MFN,
                measure -> measure.tax() == TaxKind.IMPORT_DUTY
                        && measure.schedule().equals(MFN));
    }

    /** Days between two rows for one subject on which none holds, whatever is known. */
    private <T> void gaps(
            List<Placed<T>> rows, Function<T, String> subject, Function<T, Validity> validity, PackRule rule) {
        var bySubject = new HashMap<String, List<Placed<T>>>();
        for (var row : rows) {
            bySubject
                    .computeIfAbsent(subject.apply(row.row()), _ -> new ArrayList<>())
                    .add(row);
        }
        bySubject.forEach((name, own) -> {
            own.sort(Comparator.comparing(row -> validity.apply(row.row()).from()));
            LocalDate open = validity.apply(own.getFirst().row()).from();
            for (var row : own) {
                var held = validity.apply(row.row());
                if (held.from().isAfter(open)) {
                    note(
                            rule,
                            row.place(),
                            name + " " + open + " – " + held.from().minusDays(1));
                }
                open = later(open, after(held));
            }
        });
    }

    private void jumps() {
        var sorted = new ArrayList<>(content.exchangeRates);
        sorted.sort(Comparator.comparing(
                        (Placed<ExchangeRate> rate) -> rate.row().currency().value())
                .thenComparing(rate -> rate.row().validity().from()));
        for (int i = 1; i < sorted.size(); i++) {
            var before = sorted.get(i - 1).row();
            var rate = sorted.get(i).row();
            if (before.currency().equals(rate.currency())
                    && (rate.dong().compareTo(before.dong().multiply(TWO)) > 0
                            || rate.dong().multiply(TWO).compareTo(before.dong()) < 0)) {
                note(
                        PackRule.RATE_JUMP,
                        sorted.get(i).place(),
                        rate.currency() + " " + before.dong().toPlainString() + " → "
                                + rate.dong().toPlainString());
            }
        }
    }

    /** Days of a tariff line on which it has no rate of a tax that every line has. */
    private void coverage(String tax, Predicate<Measure> isOfTax) {
        var byPrefix = new HashMap<String, List<Validity>>();
        for (var measure : content.measures) {
            if (isOfTax.test(measure.row())) {
                byPrefix.computeIfAbsent(measure.row().hs(), _ -> new ArrayList<>())
                        .add(measure.row().validity());
            }
        }
        if (byPrefix.isEmpty()) {
            findings.add(PackRule.RATE_GAP.at(PackReader.INDEX, 0, tax));
            return;
        }
        for (var line : content.tariffLines) {
            var code = line.row().code().value();
            var gap = gap(line.row().validity(), validities(code, byPrefix));
            if (gap != null) {
                note(PackRule.RATE_GAP, line.place(), tax + " " + code + " " + gap);
            }
        }
    }

    private static List<Validity> validities(String code, Map<String, List<Validity>> byPrefix) {
        var own = new ArrayList<Validity>();
        for (int length = 0; length <= code.length(); length++) {
            own.addAll(byPrefix.getOrDefault(code.substring(0, length), List.of()));
        }
        own.sort(Comparator.comparing(Validity::from));
        return own;
    }

    /** The first day of the whole that no part covers, or null. */
    private static @Nullable LocalDate gap(Validity whole, List<Validity> parts) {
        var open = whole.from();
        for (var part : parts) {
            if (part.from().isAfter(open)) {
                break;
            }
            open = later(open, after(part));
        }
        var end = whole.to();
        return open.equals(LocalDate.MAX) || end != null && open.isAfter(end) ? null : open;
    }

    private static LocalDate after(Validity validity) {
        var to = validity.to();
        return to == null ? LocalDate.MAX : to.plusDays(1);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void note(PackRule rule, Row place, String value) {
        findings.add(rule.at(place.file(), place.line(), value));
    }
}
