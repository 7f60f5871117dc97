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
    final List<Placed<OriginProof>> originProofs = new ArrayList<>();
    final List<Placed<OriginRule>> originRules = new ArrayList<>();
    final List<Placed<PriceBand>> priceBands = new ArrayList<>();
    final List<Placed<BankQuote>> bankQuotes = new ArrayList<>();
    final List<Placed<RiskRule>> riskRules = new ArrayList<>();

    void add(PackPart part, List<Row> rows) {
        switch (part) {
            case TARIFF -> add(rows, PlainRow::tariffLine, tariffLines);
            case MEASURES -> add(rows, MeasureRow::read, measures);
            case CODES -> add(rows, PlainRow::code, codes);
            case EXCHANGE_RATES -> add(rows, PlainRow::exchangeRate, exchangeRates);
            case DEADLINES -> add(rows, PlainRow::deadline, deadlines);
            case FEES -> add(rows, PlainRow::fee, fees);
            case PARAMETERS -> add(rows, PlainRow::parameter, parameters);
            case HOLIDAYS -> add(rows, PlainRow::holiday, holidays);
            case ORIGIN_PROOFS -> add(rows, OriginRow::proof, originProofs);
            case ORIGIN_RULES -> add(rows, OriginRow::rule, originRules);
            case PRICE_BANDS -> add(rows, OriginRow::band, priceBands);
            case BANK_QUOTES -> add(rows, OriginRow::quote, bankQuotes);
            case RISK_RULES -> add(rows, RiskRuleRow::read, riskRules);
        }
    }

    private static <T> void add(List<Row> rows, Function<Row, @Nullable T> read, List<Placed<T>> list) {
        for (var row : rows) {
            var value = read.apply(row);
            if (value != null) {
                list.add(new Placed<>(value, row));
            }
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
