package thongquan.core.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of an edition made ready to ask, once for all of its books. */
final class LawIndex {

    private static final String SCHEDULES = "tariff-schedule";

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
    final Eras<Map<String, OriginProof>> originProofs;
    final Eras<OriginLaw> origin;
    final Eras<ByPrefix<PriceBand>> priceBands;
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
        originProofs = eras(rows.origin().proofs(), OriginProof::validity, OriginProof::document);
        origin = origin(rows);
        priceBands = new Eras<>(
                rows.prices().bands().stream().map(PriceBand::validity).toList(),
                (day, known) -> priceBands(rows.prices().bands(), day, known));
        holidays = rows.holidays();
        this.rows = rows;
    }

    private static <R> Eras<Map<String, R>> eras(
            List<R> rows, Function<R, Validity> validity, Function<R, String> subject) {
        return new Eras<>(
                rows.stream().map(validity).toList(),
                (day, known) -> InForce.bySubject(rows, validity, subject, day, known));
    }

    private Eras<OriginLaw> origin(LawRows rows) {
        var schedules = rows.codes().stream()
                .filter(code -> code.list().equals(SCHEDULES))
                .map(Code::validity);
        var proofs = rows.origin().proofs().stream().map(OriginProof::validity);
        var rules = OriginLaw.bySchedule(rows.origin().rules());
        return new Eras<>(
                Stream.of(schedules, proofs, rules.stream().map(ruled -> ruled.rule()
                                .validity()))
                        .flatMap(Function.identity())
                        .toList(),
                (day, known) -> new OriginLaw(
                        codes.at(Eras.day(day), Eras.day(known)).inOrder().getOrDefault(SCHEDULES, List.of()),
                        originProofs.at(Eras.day(day), Eras.day(known)),
                        InForce.bySubject(
                                        rules,
                                        ruled -> ruled.rule().validity(),
                                        ruled -> List.of(
                                                ruled.schedule(), ruled.rule().hs()),
                                        day,
                                        known)
                                .values()));
    }

    private static ByPrefix<PriceBand> priceBands(List<PriceBand> rows, LocalDate day, LocalDate known) {
        var inForce =
                InForce.bySubject(rows, PriceBand::validity, band -> List.of(band.hs(), band.origins()), day, known);
        return new ByPrefix<>(inForce.values(), PriceBand::hs);
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
