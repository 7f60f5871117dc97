package thongquan.formats.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import thongquan.core.law.BankQuote;
import thongquan.core.law.ExchangeRate;
import thongquan.core.law.OriginProof;
import thongquan.core.law.OriginRule;
import thongquan.core.valuation.WeeklyRates;

/** What the rows on origin and on prices owe to the rest of the pack. */
final class OriginChecks {

    private static final String OF_ORIGIN = "origin";

    private final PackContent content;
    private final PackChecks pack;

    OriginChecks(PackContent content, PackChecks pack) {
        this.content = content;
        this.pack = pack;
    }

    void run() {
        content.originProofs.forEach(proof -> proof(proof.row(), proof.place()));
        content.originRules.forEach(rule -> rule(rule.row(), rule.place()));
        content.priceBands.forEach(band -> {
            pack.goods(band.row().hs(), band.place());
            pack.members("country", band.row().origins(), band.place(), PackRule.COUNTRY_UNKNOWN);
            pack.unit(band.row().unit(), band.place());
            pack.currency(band.row().currency(), band.place());
            pack.subject(
                    band.place(),
                    band.row().validity(),
                    "band",
                    band.row().hs(),
                    band.row().origins());
        });
        content.bankQuotes.forEach(quote -> {
            pack.currency(quote.row().currency(), quote.place());
            pack.subject(
                    quote.place(),
                    quote.row().validity(),
                    "quote",
                    quote.row().currency(),
                    quote.row().day());
        });
        ratesFollowFromQuotes();
    }

    private void proof(OriginProof proof, Row place) {
        boolean isProof = content.codes.stream()
                .anyMatch(code -> code.row().list().equals("document-type")
                        && code.row().code().equals(proof.document())
                        && OF_ORIGIN.equals(code.row().attribute("kind")));
        if (!isProof) {
            place.note(PackRule.CODE_UNKNOWN, proof.document());
        }
        if (content.deadlines.stream()
                .noneMatch(deadline -> deadline.row().code().equals(proof.late()))) {
            place.note(PackRule.CODE_UNKNOWN, proof.late());
        }
        var threshold = proof.threshold();
        if (threshold != null) {
            pack.currency(threshold.currency(), place);
        }
        pack.subject(place, proof.validity(), "proof", proof.document());
    }

    private void rule(OriginRule rule, Row place) {
        pack.members("tariff-schedule", rule.schedules(), place, PackRule.SCHEDULE_UNKNOWN);
        if (!rule.hs().isEmpty()) {
            pack.goods(rule.hs(), place);
        }
        rule.ways().forEach(way -> pack.member("origin-criterion", way.criterion(), place, PackRule.CODE_UNKNOWN));
        for (var schedule : rule.schedules()) {
            pack.subject(place, rule.validity(), "origin-rule", schedule, rule.hs());
        }
    }

    /** Where the pack holds the quotes of the day that counts for a week, the week's rate is the quote. */
    private void ratesFollowFromQuotes() {
        if (content.bankQuotes.isEmpty()) {
            return;
        }
        var quotes = content.bankQuotes.stream().map(Placed::row).toList();
        var holidays = new HashSet<LocalDate>();
        content.holidays.forEach(holiday -> holidays.add(holiday.row().day()));
        for (var rate : content.exchangeRates) {
            if (isOfAWeek(rate.row())) {
                week(rate, quotes, day -> isWorkingDay(day, holidays));
            }
        }
    }

    private static void week(Placed<ExchangeRate> rate, List<BankQuote> quotes, Predicate<LocalDate> isWorkingDay) {
        var monday = rate.row().validity().from();
        var legal = WeeklyRates.rate(rate.row().currency(), monday, quotes, isWorkingDay);
        if (legal != null && legal.compareTo(rate.row().dong()) != 0) {
            var text = rate.row().dong().toPlainString() + " ≠ " + legal.toPlainString() + " ("
                    + WeeklyRates.quoteDay(monday, isWorkingDay) + ")";
            rate.place().note(PackRule.RATE_NOT_QUOTED, text);
        }
    }

    private static boolean isOfAWeek(ExchangeRate rate) {
        var validity = rate.validity();
        return validity.from().getDayOfWeek() == DayOfWeek.MONDAY
                && validity.from().plusDays(6).equals(validity.to());
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }
}
