package thongquan.core.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of an edition made ready to ask, once for all of its books. */
final class LawIndex {

    /** The code lists in force: the members by code, and in their order. */
    record CodeLists(Map<String, Map<String, Code>> byCode, Map<String, List<Code>> inOrder) {}

    final MeasureIndex measures;
    final Eras<Map<String, TariffLine>> tariffLines;
    final Eras<CodeLists> codes;
    final Eras<Map<String, ExchangeRate>> exchangeRates;
    final Eras<Map<String, Deadline>> deadlines;
    final Eras<Map<String, Fee>> fees;
    final Eras<Map<String, Parameter>> parameters;
    final Eras<Map<String, TariffQuota>> tariffQuotas;
    final List<Holiday> holidays;
    final LawRows rows;

    LawIndex(LawRows rows) {
        measures = new MeasureIndex(rows);
        tariffLines = eras(
                rows.tariffLines(), TariffLine::validity, line -> line.code().value());
        codes = new Eras<>(
                rows.codes().stream().map(Code::validity).toList(),
                (day, known) -> codeLists(rows.codes(), day, known));
        exchangeRates = eras(rows.exchangeRates(), ExchangeRate::validity, rate -> rate.currency()
                .value());
        deadlines = eras(rows.deadlines(), Deadline::validity, Deadline::code);
        fees = eras(rows.fees(), Fee::validity, Fee::code);
        parameters = eras(rows.parameters(), Parameter::validity, Parameter::name);
        tariffQuotas = eras(rows.tariffQuotas(), TariffQuota::validity, TariffQuota::code);
        holidays = rows.holidays();
        this.rows = rows;
    }

    private static <R> Eras<Map<String, R>> eras(
            List<R> rows, Function<R, Validity> validity, Function<R, String> subject) {
        return new Eras<>(
                rows.stream().map(validity).toList(),
                (day, known) -> InForce.bySubject(rows, validity, subject, day, known));
    }

    private static CodeLists codeLists(List<Code> rows, LocalDate day, LocalDate known) {
        var byCode = new HashMap<String, Map<String, Code>>();
        var inForce = InForce.bySubject(rows, Code::validity, code -> List.of(code.list(), code.code()), day, known);
        for (var code : inForce.values()) {
            byCode.computeIfAbsent(code.list(), _ -> new LinkedHashMap<>()).put(code.code(), code);
        }
        var inOrder = new HashMap<String, List<Code>>();
        byCode.forEach((list, members) -> inOrder.put(list, List.copyOf(members.values())));
        return new CodeLists(byCode, inOrder);
    }
}
