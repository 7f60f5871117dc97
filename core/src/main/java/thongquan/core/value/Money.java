package thongquan.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount in one currency. It never rounds by itself: the place the law names calls {@link #rounded}. Amounts
 * that are equal in value are equal, whatever their trailing zeros.
 */
public record Money(BigDecimal amount, CurrencyCode currency) implements Comparable<Money> {

    /** No dong. */
    public static final Money NO_DONG = new Money(BigDecimal.ZERO, CurrencyCode.VND);

    public Money {
        amount = Exact.normal(amount);
    }

    /** An amount of whole dong. */
    public static Money dong(long amount) {
        return new Money(BigDecimal.valueOf(amount), CurrencyCode.VND);
    }

    /** An exact, possibly fractional, amount of dong: an intermediate result. */
    public static Money dong(BigDecimal amount) {
        return new Money(amount, CurrencyCode.VND);
    }

    /** An amount in the currency of the ISO code, such as {@code Money.of("12.50", "USD")}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), new CurrencyCode(currency));
    }

    /** The sum; both amounts must be in the same currency. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /** The difference; both amounts must be in the same currency. */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** The exact product with a number that carries no unit, such as a rate. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** This amount to the given number of decimals, in the direction that the law names. */
    public Money rounded(int decimals, RoundingMode mode) {
        return amount.scale() <= decimals ? this : new Money(amount.setScale(decimals, mode), currency);
    }

    /** Minus one, zero or one, as the amount is below, at or above nothing. */
    public int signum() {
        return amount.signum();
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
