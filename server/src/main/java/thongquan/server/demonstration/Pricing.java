package thongquan.server.demonstration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import thongquan.core.filing.Amount;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;

/** Prices in the currency of one invoice, by the customs exchange rates of the day. */
final class Pricing {
    private final String currency;
    private final double perDollar;
    private final int decimals;
    private final List<Code> schedules;

    private Pricing(String currency, double perDollar, int decimals, List<Code> schedules) {
        this.currency = currency;
        this.perDollar = perDollar;
        this.decimals = decimals;
        this.schedules = schedules;
    }

    /** Prices in that currency, or in dollars where the law has no rate for it. */
    static Pricing in(String wanted, LawBook law, List<Code> schedules) {
        var currency = law.exchangeRate(wanted) == null ? "USD" : wanted;
        var code = law.code("currency", currency);
        var whole = code != null && "0".equals(code.attribute("decimals"));
        return new Pricing(currency, dong("USD", law) / dong(currency, law), whole ? 0 : 2, schedules);
    }

    private static double dong(String currency, LawBook law) {
        return Objects.requireNonNull(law.exchangeRate(currency), "a rate for " + currency)
                .dong()
                .doubleValue();
    }

    /** The schedules of agreements that ask for a proof of origin. */
    List<Code> schedules() {
        return schedules;
    }

    /** So many dollars as a price, rounded to that many decimals. */
    BigDecimal price(double dollars, int places) {
        return Draw.rounded(dollars * perDollar, places).max(BigDecimal.ONE.movePointLeft(places));
    }

    /** So many dollars as an amount. */
    Amount amount(double dollars) {
        return new Amount(Draw.rounded(Math.max(1, dollars * perDollar), decimals), currency);
    }

    /** The price of so many units. */
    Amount charge(BigDecimal price, long units) {
        return new Amount(price.multiply(BigDecimal.valueOf(units)).setScale(decimals, RoundingMode.HALF_UP), currency);
    }

    /** The sum of amounts of this invoice. */
    Amount sum(List<Amount> amounts) {
        var sum = BigDecimal.ZERO;
        for (var amount : amounts) {
            sum = sum.add(Objects.requireNonNull(amount.value(), "a drawn amount has a value"));
        }
        return new Amount(sum, currency);
    }

    /** How many dollars an amount of this invoice is. */
    double dollars(Amount amount) {
        return Objects.requireNonNull(amount.value(), "a drawn amount has a value")
                        .round(MathContext.DECIMAL64)
                        .doubleValue()
                / perDollar;
    }
}
