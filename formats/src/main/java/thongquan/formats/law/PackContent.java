package thongquan.formats.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.BankQuote;
import thongquan.core.law.Code;
import thongquan.core.law.Deadline;
import thongquan.core.law.ExchangeRate;
import thongquan.core.law.Fee;
import thongquan.core.law.Holiday;
import thongquan.core.law.LawRows;
import thongquan.core.law.Measure;
import thongquan.core.law.OriginProof;
import thongquan.core.law.OriginRows;
import thongquan.core.law.OriginRule;
import thongquan.core.law.Parameter;
import thongquan.core.law.PriceBand;
import thongquan.core.law.PriceRows;
import thongquan.core.law.TariffLine;
import thongquan.core.law.TariffQuota;
import thongquan.core.risk.RiskRule;

/** The rows of a pack as they come in, each with its place. */
final class PackContent {

    final List<Placed<TariffLine>> tariffLines = new ArrayList<>();
    final List<Placed<Measure>> measures = new ArrayList<>();
    final List<Placed<Code>> codes = new ArrayList<>();
    final List<Placed<ExchangeRate>> exchangeRates = new ArrayList<>();
    final List<Placed<Deadline>> deadlines = new ArrayList<>();
    final List<Placed<Fee>> fees = new ArrayList<>();
    final List<Placed<Parameter>> parameters = new ArrayList<>();
    final List<Placed<Holiday>> holidays = new ArrayList<>();
    final List<Placed<TariffQuota>> tariffQuotas = new ArrayList<>();
    final List<Placed<OriginProof>> originProofs = new ArrayList<>();
    final List<Placed<OriginRule>> originRules = new ArrayList<>();
    final List<Placed<PriceBand>> priceBands = new ArrayList<>();
    final List<Placed<BankQuote>> bankQuotes = new ArrayList<>();
    final List<Placed<RiskRule>> riskRules = new ArrayList<>();

    void add(PackPart part, Row row) {
        switch (part) {
            case TARIFF -> add(row, PlainRow::tariffLine, tariffLines);
            case MEASURES -> add(row, MeasureRow::read, measures);
            case TARIFF_QUOTAS -> add(row, TariffQuotaRow::read, tariffQuotas);
            case CODES -> add(row, PlainRow::code, codes);
            case EXCHANGE_RATES -> add(row, PlainRow::exchangeRate, exchangeRates);
            case DEADLINES -> add(row, PlainRow::deadline, deadlines);
            case FEES -> add(row, PlainRow::fee, fees);
            case PARAMETERS -> add(row, PlainRow::parameter, parameters);
            case HOLIDAYS -> add(row, PlainRow::holiday, holidays);
            case ORIGIN_PROOFS -> add(row, OriginRow::proof, originProofs);
            case ORIGIN_RULES -> add(row, OriginRow::rule, originRules);
            case PRICE_BANDS -> add(row, OriginRow::band, priceBands);
            case BANK_QUOTES -> add(row, OriginRow::quote, bankQuotes);
            case RISK_RULES -> add(row, RiskRuleRow::read, riskRules);
        }
    }

    private static <T> void add(Row row, Function<Row, @Nullable T> read, List<Placed<T>> list) {
        var value = read.apply(row);
        if (value != null) {
            row.forget();
            list.add(new Placed<>(value, row));
        }
    }

    LawRows lawRows() {
        return new LawRows(
                bare(tariffLines),
                bare(measures),
                bare(codes),
                bare(exchangeRates),
                bare(deadlines),
                bare(fees),
                bare(parameters),
                bare(holidays),
                bare(tariffQuotas),
                new OriginRows(bare(originProofs), bare(originRules)),
                new PriceRows(bare(priceBands), bare(bankQuotes)));
    }

    List<RiskRule> rules() {
        return bare(riskRules);
    }

    private static <T> List<T> bare(List<Placed<T>> placed) {
        return placed.stream().map(Placed::row).toList();
    }
}
