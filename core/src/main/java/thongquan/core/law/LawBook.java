package thongquan.core.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.Sha256;

/** What held on one law date as known at one knowledge date. Immutable, in memory, asked millions of times a second. */
public final class LawBook {

    /** The list that the lines of the tariff are members of, where codes of any list are asked for. */
    private static final String TARIFF_LINES = "tariff-line";

    private final String fingerprint;
    private final LocalDate lawDate;
    private final LocalDate known;
    private final int day;
    private final int knownDay;
    private final Map<String, TariffLine> tariffLines;
    private final MeasureIndex measures;
    private final Map<String, Map<String, Code>> codes;
    private final Map<String, List<Code>> codeLists;
    private final Map<String, ExchangeRate> exchangeRates;
    private final Map<String, Deadline> deadlines;
    private final Map<String, Fee> fees;
    private final Map<String, Parameter> parameters;
    private final Map<String, BigDecimal> numbers = new ConcurrentHashMap<>();
    private final WorkingCalendar calendar;
    private final List<TariffQuota> tariffQuotas;
    private final LawRows rows;
    private final Map<Class<?>, Object> prepared = new ConcurrentHashMap<>();
    private final OriginLaw origin;
    private final Map<String, OriginProof> originProofs;
    private final ByPrefix<PriceBand> priceBands;

    LawBook(String fingerprint, LocalDate lawDate, LocalDate known, LawIndex index) {
        this.fingerprint = fingerprint;
        this.lawDate = lawDate;
        this.known = known;
        day = Eras.day(lawDate);
        knownDay = Eras.day(known);
        tariffLines = of(index.tariffLines);
        measures = index.measures;
        var lists = of(index.codes);
        codes = lists.byCode();
        codeLists = lists.inOrder();
        exchangeRates = of(index.exchangeRates);
        deadlines = of(index.deadlines);
        fees = of(index.fees);
        parameters = of(index.parameters);
        calendar = WorkingCalendar.of(this, index.holidays);
        tariffQuotas = List.copyOf(of(index.tariffQuotas).values());
        rows = index.rows;
        originProofs = of(index.originProofs);
        origin = of(index.origin);
        priceBands = of(index.priceBands);
    }

    private LawBook(LawBook from, LocalDate lawDate, LawBook rates) {
        fingerprint = Sha256.hex(from.fingerprint + "|" + lawDate + "|" + rates.fingerprint);
        this.lawDate = lawDate;
        known = from.known;
        day = from.day;
        knownDay = from.knownDay;
        tariffLines = from.tariffLines;
        measures = from.measures;
        codes = from.codes;
        codeLists = from.codeLists;
        exchangeRates = rates.exchangeRates;
        deadlines = from.deadlines;
        fees = from.fees;
        parameters = from.parameters;
        calendar = from.calendar;
        tariffQuotas = from.tariffQuotas;
        rows = from.rows;
        originProofs = from.originProofs;
        origin = from.origin;
        priceBands = from.priceBands;
    }

    /**
     * These rows applied to goods of another day: what was in force on this book's law date, with that day as the law
     * date (papers are valid or not on it) and the exchange rates of the other book. For rehearsals, where only the law
     * is to differ, not the papers and not the markets.
     */
    public LawBook appliedOn(LocalDate day, LawBook rates) {
        return new LawBook(this, day, rates);
    }

    private <T> T of(Eras<T> eras) {
        return eras.at(day, knownDay);
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
        var line = tariffLines.containsKey(hs) ? measures.of(hs) : null;
        return line == null ? List.of() : of(line);
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

    /** The tariff quotas open on the law date, in the order of the packs. */
    public List<TariffQuota> tariffQuotas() {
        return tariffQuotas;
    }

    /** The tariff quota that goods of that line, origin and schedule come out of, or null where the law has none. */
    public @Nullable TariffQuota tariffQuota(String hs, String origin, String schedule) {
        for (var quota : tariffQuotas) {
            if (quota.covers(hs, origin, schedule)) {
                return quota;
            }
        }
        return null;
    }

    /** When a code of a list holds, however early or late, as known on the knowledge date; empty where it never does. */
    public List<Validity> timesOf(String list, String code) {
        var times = list.equals(TARIFF_LINES)
                ? rows.tariffLines().stream()
                        .filter(line -> line.code().value().equals(code))
                        .map(TariffLine::validity)
                : rows.codes().stream()
                        .filter(each -> each.list().equals(list) && each.code().equals(code))
                        .map(Code::validity);
        return times.filter(time -> !time.knownSince().isAfter(known))
                .sorted(java.util.Comparator.comparing(Validity::from))
                .toList();
    }

    /** When exchange rates of a currency hold, the latest last, as known on the knowledge date. */
    public List<Validity> timesOfRates(String currency) {
        return rows.exchangeRates().stream()
                .filter(rate -> rate.currency().value().equals(currency))
                .map(ExchangeRate::validity)
                .filter(time -> !time.knownSince().isAfter(known))
                .sorted(java.util.Comparator.comparing(Validity::from))
                .toList();
    }

    /**
     * What a reader of this book works out once for all who ask: kept with the book, made anew for the next. It may depend
     * on the book alone.
     */
    public <T> T prepared(Class<T> kind, Function<LawBook, T> work) {
        var ready = prepared.get(kind);
        if (ready == null) {
            // Not within the map: the work may ask for other prepared things.
            var made = work.apply(this);
            var other = prepared.putIfAbsent(kind, made);
            ready = other == null ? made : other;
        }
        return kind.cast(ready);
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
