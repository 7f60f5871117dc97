package thongquan.formats.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Code;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TariffLine;
import thongquan.core.law.TariffQuota;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;
import thongquan.core.risk.RiskRule;
import thongquan.core.value.CurrencyCode;
import thongquan.core.value.UnitCode;

/** What one row of a pack owes to the others: codes that exist, ids used once, one row at a time for one subject. */
final class PackChecks {

    private static final List<String> EXEMPTION_NUMBERS =
            List.of("most-value", "total-tax-below", "reduce-percent", "reduce-amount");

    /** Above it a percentage is a slip of the pen: the highest duty of the tariff is 150 %. */
    private static final BigDecimal HIGHEST_PERCENT = BigDecimal.valueOf(1000);

    private record Stretch(Validity validity, Row place) {}

    private final PackContent content;
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> tariffPrefixes = new HashSet<>();
    private final Map<List<@Nullable Object>, List<Stretch>> subjects = new HashMap<>();

    PackChecks(PackContent content) {
        this.content = content;
        for (var code : content.codes) {
            lists.computeIfAbsent(code.row().list(), list -> new HashSet<>())
                    .add(code.row().code());
        }
        for (var line : content.tariffLines) {
            var code = line.row().code().value();
            for (int length = 2; length <= code.length(); length++) {
                tariffPrefixes.add(code.substring(0, length));
            }
        }
    }

    void run() {
        content.tariffLines.forEach(line -> tariffLine(line.row(), line.place()));
        var measureIds = new HashMap<String, Row>();
        for (var measure : content.measures) {
            once(measure.row().id(), measure.place(), measureIds);
            measure(measure.row(), measure.place());
        }
        var ruleIds = new HashMap<String, Row>();
        for (var rule : content.riskRules) {
            once(rule.row().id() + " " + rule.row().version(), rule.place(), ruleIds);
            riskRule(rule.row(), rule.place());
        }
        content.tariffQuotas.forEach(quota -> tariffQuota(quota.row(), quota.place()));
        content.codes.stream()
                .filter(code -> code.row().list().equals("exemption"))
                .forEach(code -> exemption(code.row(), code.place()));
        plainRows();
        new OriginChecks(content, this).run();
        new EquallyClose(content.measures).run();
        subjects.values().forEach(PackChecks::overlaps);
    }

    private void plainRows() {
        content.codes.forEach(code -> {
            partners(code.row(), code.place());
            subject(
                    code.place(),
                    code.row().validity(),
                    "code",
                    code.row().list(),
                    code.row().code());
        });
        content.exchangeRates.forEach(rate -> {
            currency(rate.row().currency(), rate.place());
            subject(
                    rate.place(),
                    rate.row().validity(),
                    "rate",
                    rate.row().currency().value());
        });
        content.deadlines.forEach(deadline -> subject(
                deadline.place(),
                deadline.row().validity(),
                "deadline",
                deadline.row().code()));
        content.fees.forEach(fee -> {
            currency(fee.row().amount().currency(), fee.place());
            subject(fee.place(), fee.row().validity(), "fee", fee.row().code());
        });
        content.parameters.forEach(parameter -> subject(
                parameter.place(),
                parameter.row().validity(),
                "parameter",
                parameter.row().name()));
        content.holidays.forEach(holiday -> subject(
                holiday.place(),
                holiday.row().validity(),
                "holiday",
                holiday.row().day()));
    }

    private void partners(Code code, Row place) {
        var origins = code.attribute("origins");
        if (code.list().equals("tariff-schedule") && origins != null) {
            members("country", Set.of(origins.split(" ")), place, PackRule.PARTNER_UNKNOWN);
        }
    }

    private void tariffLine(TariffLine line, Row place) {
        unit(line.unit(), place);
        if (line.secondUnit() != null) {
            unit(line.secondUnit(), place);
        }
        subject(place, line.validity(), "tariff", line.code().value());
    }

    private void measure(Measure measure, Row place) {
        goods(measure.hs(), place);
        if (measure.tax() == TaxKind.IMPORT_DUTY) {
            member("tariff-schedule", measure.schedule(), place, PackRule.SCHEDULE_UNKNOWN);
        }
        members("country", measure.origins(), place, PackRule.COUNTRY_UNKNOWN);
        members("country", measure.excludedOrigins(), place, PackRule.COUNTRY_UNKNOWN);
        switch (measure.rate()) {
            case Rate.AdValorem(var percent) -> percent(percent, place);
            case Rate.Specific specific -> {
                currency(specific.amount().currency(), place);
                unit(specific.unit(), place);
            }
            case Rate.Mixed mixed -> {
                percent(mixed.percent(), place);
                currency(mixed.amount().currency(), place);
                unit(mixed.unit(), place);
            }
            case Rate.Composite composite -> {
                percent(composite.percent(), place);
                currency(composite.amount().currency(), place);
                unit(composite.unit(), place);
            }
            case Rate.NotSubject _ -> {}
        }
        subject(place, measure.validity(), "measure", measure.subject());
    }

    private void tariffQuota(TariffQuota quota, Row place) {
        for (var hs : quota.hs()) {
            if (!tariffPrefixes.contains(hs)) {
                place.note(PackRule.TARIFF_LINE_UNKNOWN, hs);
            }
        }
        members("country", quota.origins(), place, PackRule.COUNTRY_UNKNOWN);
        members("tariff-schedule", quota.schedules(), place, PackRule.SCHEDULE_UNKNOWN);
        unit(quota.unit(), place);
        subject(place, quota.validity(), "tariff-quota", quota.code());
    }

    /** The numbers by which the law relieves taxes have to be numbers: a decision reads them without asking. */
    private static void exemption(Code code, Row place) {
        for (var name : EXEMPTION_NUMBERS) {
            var value = code.attribute(name);
            if (value != null && !Form.isNumber(value)) {
                place.note(PackRule.NUMBER_FORM, name + "=" + value);
            }
        }
    }

    private void riskRule(RiskRule rule, Row place) {
        member("reason-class", rule.reasonClass(), place, PackRule.CODE_UNKNOWN);
        members("country", rule.origins(), place, PackRule.COUNTRY_UNKNOWN);
        members("customs-procedure", rule.procedures(), place, PackRule.CODE_UNKNOWN);
        members("customs-office", rule.offices(), place, PackRule.CODE_UNKNOWN);
        subject(place, rule.validity(), "rule", rule.id());
    }

    /** Notes digits that no tariff line begins with. */
    void goods(String hs, Row place) {
        if (!tariffPrefixes.contains(hs)) {
            place.note(PackRule.TARIFF_LINE_UNKNOWN, hs);
        }
    }

    private static void percent(BigDecimal percent, Row place) {
        if (percent.compareTo(HIGHEST_PERCENT) > 0) {
            place.note(PackRule.RATE_RANGE, percent.toPlainString());
        }
    }

    void currency(CurrencyCode currency, Row place) {
        member("currency", currency.value(), place, PackRule.CURRENCY_UNKNOWN);
    }

    void unit(UnitCode unit, Row place) {
        member("unit", unit.value(), place, PackRule.UNIT_UNKNOWN);
    }

    void members(String list, Set<String> codes, Row place, PackRule rule) {
        codes.stream().sorted().forEach(code -> member(list, code, place, rule));
    }

    void member(String list, String code, Row place, PackRule rule) {
        if (!lists.getOrDefault(list, Set.of()).contains(code)) {
            place.note(rule, code);
        }
    }

    private static void once(String id, Row place, Map<String, Row> ids) {
        if (ids.putIfAbsent(id, place) != null) {
            place.note(PackRule.ID_TWICE, id);
        }
    }

    /** Rows for one subject that customs knows since the same day must follow each other; a later knowledge overrides. */
    void subject(Row place, Validity validity, @Nullable Object... what) {
        var key = new ArrayList<@Nullable Object>(Arrays.asList(what));
        key.add(validity.knownSince());
        subjects.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(new Stretch(validity, place));
    }

    private static void overlaps(List<Stretch> stretches) {
        stretches.sort(Comparator.comparing(stretch -> stretch.validity().from()));
        Stretch longest = null;
        for (var stretch : stretches) {
            if (longest != null && !stretch.validity().from().isAfter(end(longest))) {
                stretch.place().note(PackRule.OVERLAP, longest.place().toString());
            }
            if (longest == null || end(stretch).isAfter(end(longest))) {
                longest = stretch;
            }
        }
    }

    private static LocalDate end(Stretch stretch) {
        var to = stretch.validity().to();
        return to == null ? LocalDate.MAX : to;
    }
}
