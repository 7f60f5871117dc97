package thongquan.formats.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.core.law.LawRows;
import thongquan.core.law.Measure;
import thongquan.core.law.Parameter;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;
import thongquan.core.value.UnitCode;
import thongquan.formats.Declarations;

/** The law that ships, changed for a test. */
final class ChangedLaw {

    private ChangedLaw() {}

    /** The shipped law without these measures. */
    static LawBook without(Predicate<Measure> dropped) {
        var rows = Machine.SHIPPED.pack().edition().rows();
        return law(rows.measures().stream().filter(dropped.negate()).toList());
    }

    /** The shipped law with a VAT on T-shirts by the litre. */
    static LawBook perLitre() {
        var rows = Machine.SHIPPED.pack().edition().rows();
        var rate = new Rate.Specific(Money.dong(1000), new UnitCode("LTR"));
        return law(rows.measures().stream()
                .map(each -> each.tax() == TaxKind.VAT && each.hs().equals("61091010") ? with(each, rate) : each)
                .toList());
    }

    /** The shipped law with one tax of a line at another rate, in one schedule. */
    static LawBook rated(String hs, TaxKind tax, String schedule, Rate rate) {
        return law(Machine.SHIPPED.pack().edition().rows().measures().stream()
                .map(each -> each.tax() == tax
                                && each.hs().equals(hs)
                                && each.schedule().equals(schedule)
                        ? with(each, rate)
                        : each)
                .toList());
    }

    /** The shipped law with these measures beside its own. */
    static LawBook plus(Measure... more) {
        var measures = new ArrayList<>(Machine.SHIPPED.pack().edition().rows().measures());
        measures.addAll(List.of(more));
        return law(measures);
    }

    /** The measure of the shipped law with that id. */
    static Measure measure(String id) {
        return Machine.SHIPPED.pack().edition().rows().measures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same measure under another id, for a choice of the declarant. */
    static Measure chosen(Measure each, String choice, Rate rate) {
        return new Measure(
                each.id() + "-" + choice,
                each.tax(),
                each.hs(),
                each.schedule(),
                each.origins(),
                each.excludedOrigins(),
                each.producer(),
                choice,
                each.quota(),
                rate,
                each.note(),
                each.validity());
    }

    /** The same measure for goods that departed in that time only. */
    static Measure sailing(Measure each, @Nullable LocalDate from, @Nullable LocalDate before, Rate rate) {
        return new Measure(
                each.id() + "-SAILED",
                each.tax(),
                each.hs(),
                each.schedule(),
                each.origins(),
                each.excludedOrigins(),
                each.producer(),
                each.choice(),
                each.quota(),
                rate,
                each.note(),
                each.validity(),
                each.remedyCase(),
                from,
                before);
    }

    /** The same measure of another case, for a producer. */
    static Measure ofCase(Measure each, String remedyCase, @Nullable String producer, String percent) {
        return new Measure(
                each.id() + "-" + remedyCase + "-" + producer,
                each.tax(),
                each.hs(),
                each.schedule(),
                each.origins(),
                each.excludedOrigins(),
                producer,
                each.choice(),
                each.quota(),
                new Rate.AdValorem(new BigDecimal(percent)),
                each.note(),
                each.validity(),
                remedyCase,
                null,
                null);
    }

    /** The measure at another rate. */
    static Measure with(Measure each, Rate rate) {
        return each.as(each.id(), each.schedule(), rate, each.validity());
    }

    /** The shipped law with these measures in place of its own. */
    static LawBook law(List<Measure> measures) {
        var rows = Machine.SHIPPED.pack().edition().rows();
        var changed = new LawRows(
                rows.tariffLines(),
                measures,
                rows.codes(),
                rows.exchangeRates(),
                rows.deadlines(),
                rows.fees(),
                rows.parameters(),
                rows.holidays(),
                rows.tariffQuotas(),
                rows.origin(),
                rows.prices());
        return new LawEdition("a changed law", changed).asOf(Declarations.DAY, Declarations.DAY);
    }

    /** The shipped law that rounds each tax in that direction, to so many places after the dong. */
    static LawBook rounding(String mode, int decimals) {
        var rows = Machine.SHIPPED.pack().edition().rows();
        var parameters = rows.parameters().stream()
                .map(each -> switch (each.name()) {
                    case "rounding-mode" -> new Parameter(each.name(), mode, each.validity());
                    case "rounding-decimals" -> new Parameter(each.name(), Integer.toString(decimals), each.validity());
                    default -> each;
                })
                .toList();
        var changed = new LawRows(
                rows.tariffLines(),
                rows.measures(),
                rows.codes(),
                rows.exchangeRates(),
                rows.deadlines(),
                rows.fees(),
                parameters,
                rows.holidays(),
                rows.tariffQuotas(),
                rows.origin(),
                rows.prices());
        return new LawEdition("a law of other rounding", changed).asOf(Declarations.DAY, Declarations.DAY);
    }
}
