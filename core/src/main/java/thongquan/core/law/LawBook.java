package thongquan.core.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What held on one law date as known at one knowledge date. Immutable, in memory, asked millions of times a second. */
public final class LawBook {

    private final String fingerprint;
    private final LocalDate lawDate;
    private final LocalDate known;
    private final Map<String, TariffLine> tariffLines;
    private final Map<String, List<Measure>> measures;
    private final Map<String, Map<String, Code>> codes;
    private final Map<String, List<Code>> codeLists;
    private final Map<String, ExchangeRate> exchangeRates;
    private final Map<String, Deadline> deadlines;
    private final Map<String, Fee> fees;
    private final Map<String, Parameter> parameters;
    private final Map<String, BigDecimal> numbers = new ConcurrentHashMap<>();
    private final WorkingCalendar calendar;
    private final OriginLaw origin;
    private final Map<String, OriginProof> originProofs;
    private final ByPrefix<PriceBand> priceBands;

    LawBook(String fingerprint, LocalDate lawDate, LocalDate known, LawRows rows) {
        this.fingerprint = fingerprint;
        this.lawDate = lawDate;
        this.known = known;
        tariffLines = inForce(
                rows.tariffLines(), TariffLine::validity, line -> line.code().value());
        measures = byTariffLine(
                inForce(rows.measures(), Measure::validity, Measure::subject).values());
        codes = inForce(rows.codes(), Code::validity, code -> List.of(code.list(), code.code())).values().stream()
                .collect(Collectors.groupingBy(
                        Code::list,
                        Collectors.toMap(Code::code, Function.identity(), (a, b) -> b, LinkedHashMap::new)));
        codeLists = codes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, list -> List.copyOf(list.getValue().values())));
        exchangeRates = inForce(rows.exchangeRates(), ExchangeRate::validity, rate -> rate.currency()
                .value());
        deadlines = inForce(rows.deadlines(), Deadline::validity, Deadline::code);
        fees = inForce(rows.fees(), Fee::validity, Fee::code);
        parameters = inForce(rows.parameters(), Parameter::validity, Parameter::name);
        calendar = WorkingCalendar.of(this, rows.holidays());
        originProofs = inForce(rows.origin().proofs(), OriginProof::validity, OriginProof::document);
        origin = new OriginLaw(
                codes("tariff-schedule"),
                originProofs,
                inForce(rows.origin().rules(), OriginRule::validity, rule -> List.of(rule.schedules(), rule.hs()))
                        .values());
        priceBands = new ByPrefix<>(
                inForce(rows.prices().bands(), PriceBand::validity, band -> List.of(band.hs(), band.origins()))
                        .values(),
                PriceBand::hs);
    }

    /** Of the rows in force on the book's dates, the one known last for each subject; the row that starts later wins a tie. */
    private <R, K> Map<K, R> inForce(List<R> rows, Function<R, Validity> validity, Function<R, K> subject) {
        var result = new LinkedHashMap<K, R>();
        for (var row : rows) {
            if (validity.apply(row).holds(lawDate, known)) {
                result.merge(subject.apply(row), row, (old, next) -> later(old, next, validity));
            }
        }
        return result;
    }

    private static <R> R later(R old, R next, Function<R, Validity> validity) {
        var a = validity.apply(old);
        var b = validity.apply(next);
        int order = a.knownSince().compareTo(b.knownSince());
        if (order == 0) {
            order = a.from().compareTo(b.from());
        }
        return order > 0 ? old : next;
    }

    private Map<String, List<Measure>> byTariffLine(Iterable<Measure> inForce) {
        var byPrefix = new HashMap<String, List<Measure>>();
        for (var measure : inForce) {
            byPrefix.computeIfAbsent(measure.hs(), hs -> new ArrayList<>()).add(measure);
        }
        var result = new HashMap<String, List<Measure>>();
        for (var hs : tariffLines.keySet()) {
            var list = new ArrayList<Measure>();
            for (int length = 0; length <= hs.length(); length++) {
                list.addAll(byPrefix.getOrDefault(hs.substring(0, length), List.of()));
            }
            list.sort(java.util.Comparator.comparing(Measure::tax).thenComparing(Measure::id));
            result.put(hs, List.copyOf(list));
        }
        return result;
    }

    /** Names this book: SHA-256 over its edition and its two dates. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The day whose law this is. */
    public LocalDate lawDate() {
        return lawDate;
    }

    /** The day as known on which. */
    public LocalDate known() {
        return known;
    }

    /** The tariff line of the eight digits, or null where the tariff has none. */
    public @Nullable TariffLine tariffLine(String hs) {
        return tariffLines.get(hs);
    }

    /** All tariff lines, in the order of the packs. */
    public Iterable<TariffLine> tariffLines() {
        return Collections.unmodifiableCollection(tariffLines.values());
    }

    /** Every measure on the goods of a tariff line, ordered by tax, whatever their origin. */
    public List<Measure> measures(String hs) {
        return measures.getOrDefault(hs, List.of());
    }

    /** The member of a code list, or null where the list has none of that code on the law date. */
    public @Nullable Code code(String list, String code) {
        var members = codes.get(list);
        return members == null ? null : members.get(code);
    }

    /** The members of a code list in force; empty where there is no such list. */
    public List<Code> codes(String list) {
        return codeLists.getOrDefault(list, List.of());
    }

    /** The customs exchange rate of a currency, or null where none is published; the dong needs none. */
    public @Nullable ExchangeRate exchangeRate(String currency) {
        return exchangeRates.get(currency);
    }

    /** The legal clock of that name, or null. */
    public @Nullable Deadline deadline(String code) {
        return deadlines.get(code);
    }

    /** The fee of that name, or null where none is charged. */
    public @Nullable Fee fee(String code) {
        return fees.get(code);
    }

    /** The value the law sets under that name, or null. */
    public @Nullable Parameter parameter(String name) {
        return parameters.get(name);
    }

    /** The number the law sets under that name; a law pack without it is incomplete. */
    public BigDecimal number(String name) {
        var known = numbers.get(name);
        if (known != null) {
            return known;
        }
        var parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalStateException("the law of " + lawDate + " sets no " + name);
        }
        return numbers.computeIfAbsent(name, _ -> new BigDecimal(parameter.value()));
    }

    /** The days and hours customs works, from which working-time clocks are counted. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The preferential schedule with its partners and proofs, or null where the code is of no such schedule. */
    public @Nullable Agreement agreement(String schedule) {
        return origin.agreement(schedule);
    }

    /** All preferential schedules, in the order of the code list. */
    public List<Agreement> agreements() {
        return origin.agreements();
    }

    /** What the law says on a form of proof of origin, or null where the document is none. */
    public @Nullable OriginProof originProof(String document) {
        return originProofs.get(document);
    }

    /** The rule of origin for the goods under a preferential schedule, or null where the law pack has none. */
    public @Nullable OriginRule originRule(String schedule, String hs) {
        return origin.rule(schedule, hs);
    }

    /** The band that unit values of the goods usually keep to, one for the origin before one for all, or null. */
    public @Nullable PriceBand priceBand(String hs, String country) {
        var own = priceBands.closest(hs, band -> band.origins().contains(country));
        return own != null ? own : priceBands.closest(hs, band -> band.origins().isEmpty());
    }
}
