package thongquan.formats.differential;

import java.math.BigInteger;

/** An exact number: one whole number over another, in lowest terms; the lower one is positive. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    private static final Fraction HUNDREDTH = of("0.01");

    /** The number that a decimal such as {@code 27.83} writes. */
    static Fraction of(String decimal) {
        int point = decimal.indexOf('.');
        if (point < 0) {
            return new Fraction(new BigInteger(decimal), BigInteger.ONE);
        }
        var digits = decimal.substring(0, point) + decimal.substring(point + 1);
        return lowest(new BigInteger(digits), BigInteger.TEN.pow(decimal.length() - point - 1));
    }

    private static Fraction lowest(BigInteger over, BigInteger under) {
        var common = over.gcd(under);
        return common.bitLength() <= 1
                ? new Fraction(over, under)
                : new Fraction(over.divide(common), under.divide(common));
    }

    Fraction plus(Fraction other) {
        return under.equals(other.under)
                ? lowest(over.add(other.over), under)
                : lowest(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction negated() {
        return new Fraction(over.negate(), under);
    }

    Fraction times(Fraction other) {
        return lowest(over.multiply(other.over), under.multiply(other.under));
    }

    /** The quotient by a positive number. */
    Fraction by(Fraction other) {
        return lowest(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction percent(Fraction percent) {
        return times(percent).times(HUNDREDTH);
    }

    /** The number without what lies beyond a millionth. */
    Fraction cutToMillionths() {
        var million = BigInteger.valueOf(1_000_000);
        return lowest(over.multiply(million).divide(under), million);
    }

    /** The nearest whole number; a half goes away from nothing. */
    BigInteger whole() {
        var twice = over.abs().shiftLeft(1).add(under).divide(under.shiftLeft(1));
        return over.signum() < 0 ? twice.negate() : twice;
    }

    int sign() {
        return over.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
