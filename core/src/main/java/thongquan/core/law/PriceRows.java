package thongquan.core.law;

import java.util.List;

/** The rows on prices: the bands goods usually keep to, and the bank's quotes from which exchange rates follow. */
public record PriceRows(List<PriceBand> bands, List<BankQuote> quotes) {

    /** No rows. */
    public static final PriceRows NONE = new PriceRows(List.of(), List.of());

    public PriceRows {
        bands = List.copyOf(bands);
        quotes = List.copyOf(quotes);
    }
}
