package thongquan.core.law;

import java.util.List;

/** All rows of law of one edition, over all dates, as its packs list them. */
public record LawRows(
        List<TariffLine> tariffLines,
        List<Measure> measures,
        List<Code> codes,
        List<ExchangeRate> exchangeRates,
        List<Deadline> deadlines,
        List<Fee> fees,
        List<Parameter> parameters,
        List<Holiday> holidays,
        List<TariffQuota> tariffQuotas,
        OriginRows origin,
        PriceRows prices) {

    public LawRows {
        tariffLines = List.copyOf(tariffLines);
        measures = List.copyOf(measures);
        codes = List.copyOf(codes);
        exchangeRates = List.copyOf(exchangeRates);
        deadlines = List.copyOf(deadlines);
        fees = List.copyOf(fees);
        parameters = List.copyOf(parameters);
        holidays = List.copyOf(holidays);
        tariffQuotas = List.copyOf(tariffQuotas);
    }

    /** Rows without tariff quotas, origin and prices. */
    public LawRows(
            List<TariffLine> tariffLines,
            List<Measure> measures,
            List<Code> codes,
            List<ExchangeRate> exchangeRates,
            List<Deadline> deadlines,
            List<Fee> fees,
            List<Parameter> parameters,
            List<Holiday> holidays) {
        this(
                tariffLines,
                measures,
                codes,
                exchangeRates,
                deadlines,
                fees,
                parameters,
                holidays,
                List.of(),
                OriginRows.NONE,
                PriceRows.NONE);
    }

    /** These lines and measures, and nothing else of the law. */
    public static LawRows of(List<TariffLine> tariffLines, List<Measure> measures) {
        return new LawRows(tariffLines, measures, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
